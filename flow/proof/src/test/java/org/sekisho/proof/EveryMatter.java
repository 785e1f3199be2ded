package org.sekisho.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sekisho.facts.Facts;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/** The naive oracle: tries every matter of the gate {@code small}, one after the other. */
final class EveryMatter {

  private final LawInForce law;
  private final CompiledLaw compiled;
  private final CompiledQuestion question;
  private final List<Facts> all;

  EveryMatter(LawInForce law) {
    this.law = law;
    this.compiled = CompiledLaw.of(law);
    this.question = compiled.questions().getFirst();
    this.all = all(law.gate());
  }

  private static List<Facts> all(Gate gate) {
    List<Matter> matters =
        List.of(Matter.unasked(gate, Text.same("any"), LocalDate.of(2020, 1, 1)));
    for (FactDefinition fact : gate.facts()) {
      List<Matter> more = new ArrayList<>();
      for (Matter matter : matters) {
        for (long value = fact.type().least(); value <= fact.type().greatest(); value++) {
          more.add(matter.with(fact.id(), new Answer.Known(value)));
        }
      }
      matters = more;
    }
    return matters.stream().map(Facts::of).filter(EveryMatter::isAllowed).toList();
  }

  /** What the gate assumes, in words of its own. */
  private static boolean isAllowed(Facts facts) {
    return facts.value(0) == 0 || facts.value(1) == 0;
  }

  boolean hasGap() {
    return all.stream().anyMatch(facts -> reply(facts) instanceof Reply.Gap);
  }

  Set<String> conflicts() {
    Set<String> pairs = new LinkedHashSet<>();
    for (Facts facts : all) {
      List<CompiledRule> fires = fires(facts);
      for (int i = 0; i < fires.size(); i++) {
        for (int j = i + 1; j < fires.size(); j++) {
          if (!agree(fires.get(i), fires.get(j))) {
            pairs.add(id(fires.get(i)) + " " + id(fires.get(j)));
          }
        }
      }
    }
    return pairs;
  }

  Set<String> dead() {
    Set<String> dead = question.leaves().stream().map(EveryMatter::id).collect(Collectors.toSet());
    all.forEach(facts -> fires(facts).forEach(leaf -> dead.remove(id(leaf))));
    return dead;
  }

  Set<String> redundant() {
    Set<String> redundant =
        question.leaves().stream()
            .map(EveryMatter::id)
            .filter(this::changesNothing)
            .collect(Collectors.toSet());
    redundant.removeAll(dead());
    return redundant;
  }

  private boolean changesNothing(String rule) {
    LiveQuestion without = Removal.of(question.live(), rule);
    EveryMatter other =
        new EveryMatter(
            new LawInForce(
                law.regime(), law.days(), List.of(without), List.of(), law.assumption()));
    return all.stream().allMatch(facts -> Replies.alike(reply(facts), other.reply(facts)));
  }

  private Reply reply(Facts facts) {
    Optional<Reply> reply = Replies.settled(question, compiled.evaluate(facts));
    return reply.orElseThrow();
  }

  private List<CompiledRule> fires(Facts facts) {
    Findings findings = compiled.evaluate(facts);
    return question.leaves().stream().filter(leaf -> findings.fires(leaf) == Truth.YES).toList();
  }

  private static boolean agree(CompiledRule one, CompiledRule other) {
    return one.live().rule().effect().agreesWith(other.live().rule().effect());
  }

  private static String id(CompiledRule rule) {
    return rule.live().rule().id();
  }
}
