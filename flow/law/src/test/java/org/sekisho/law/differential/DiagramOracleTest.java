package org.sekisho.law.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.diagram.QuestionDiagram;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.pack.Effect;
import org.sekisho.matter.Answer;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/**
 * Decision diagrams beside the naive way: fill in what is unknown with every value that differs.
 */
class DiagramOracleTest {

  private static final int UNKNOWN_FACTS = 3;
  private static final int MATTERS = 25;

  static Stream<LawInForce> slices() {
    return TestLaws.slices();
  }

  @ParameterizedTest
  @MethodSource("slices")
  void theRepliesStillPossibleAreThoseOfAllCompletions(LawInForce law) {
    CompiledLaw compiled = CompiledLaw.of(law);
    Pools pools = Pools.of(law);
    SplittableRandom random = new SplittableRandom(7);
    int open = 0;
    for (LiveQuestion question : law.questions()) {
      QuestionDiagram diagram = QuestionDiagram.of(law, question);
      List<Integer> slots = List.copyOf(diagram.slots());
      Set<Integer> sides = slotsComparedTogether(law, question);
      for (Facts complete : new RandomMatters(law, 11).facts(MATTERS, 0)) {
        Set<Integer> unknown = new HashSet<>();
        while (unknown.size() < Math.min(UNKNOWN_FACTS, slots.size())) {
          unknown.add(slots.get(random.nextInt(slots.size())));
        }
        Facts facts = without(law, complete, unknown);
        Set<String> naive = new HashSet<>();
        complete(law, compiled, question, facts, pools, List.copyOf(unknown), 0, naive);
        Set<String> told = names(diagram.outlook(facts).possible());
        assertThat(told).containsAll(naive);
        if (unknown.stream().noneMatch(sides::contains)) {
          assertThat(told).isEqualTo(naive);
        }
        open += naive.size() > 1 ? 1 : 0;
      }
    }
    assertThat(open).isPositive();
  }

  /** A comparison between facts is one question to a diagram; it may hold both ways too long. */
  private static Set<Integer> slotsComparedTogether(LawInForce law, LiveQuestion question) {
    Set<Integer> slots = new HashSet<>();
    List<Condition> conditions = new ArrayList<>(List.of(law.assumption(), question.scope()));
    question.leaves().forEach(leaf -> conditions.add(leaf.when()));
    conditions.forEach(condition ->
        Conditions.walk(
            condition,
            node -> {
              if (node instanceof Condition.Comparison comparison
                  && !(comparison.left() instanceof Amount.OfFact
                      && comparison.right() instanceof Amount.Constant)) {
                Conditions.slots(comparison, slots::add);
              }
            }));
    return slots;
  }

  private static Facts without(LawInForce law, Facts complete, Set<Integer> unknown) {
    Matter none = Matter.unasked(law.gate(), Text.same("naive"), law.days().from());
    for (int slot = 0; slot < law.gate().facts().size(); slot++) {
      if (!unknown.contains(slot) && complete.isKnown(slot)) {
        none = none.with(law.gate().factAt(slot).id(), new Answer.Known(complete.value(slot)));
      }
    }
    return Facts.of(none);
  }

  private static void complete(
      LawInForce law,
      CompiledLaw compiled,
      LiveQuestion question,
      Facts facts,
      Pools pools,
      List<Integer> unknown,
      int next,
      Set<String> replies) {
    if (next == unknown.size()) {
      reply(law, compiled, question, facts).ifPresent(replies::add);
      return;
    }
    int slot = unknown.get(next);
    for (long value : pools.of(slot)) {
      Facts more = facts.found(law.gate().factAt(slot), Fact.stated(value));
      complete(law, compiled, question, more, pools, unknown, next + 1, replies);
    }
  }

  /** The reply to complete facts, by the definition; empty where no matter can have them. */
  private static Optional<String> reply(
      LawInForce law, CompiledLaw compiled, LiveQuestion question, Facts facts) {
    if (!holds(law.assumption(), facts)) {
      return Optional.empty();
    }
    if (!holds(question.scope(), facts)) {
      return Optional.of("out of scope");
    }
    Findings findings = compiled.evaluate(facts);
    CompiledQuestion closures = compiled.questions().get(law.questions().indexOf(question));
    List<Effect> effects = new ArrayList<>();
    for (CompiledRule leaf : closures.leaves()) {
      if (findings.fires(leaf) == Truth.YES
          && effects.stream().noneMatch(leaf.live().rule().effect()::agreesWith)) {
        effects.add(leaf.live().rule().effect());
      }
    }
    return Optional.of(
        switch (effects.size()) {
          case 0 -> "gap";
          case 1 -> name(effects.getFirst());
          default -> "conflict";
        });
  }

  private static boolean holds(Condition condition, Facts facts) {
    return NaiveTruth.of(condition, facts);
  }

  private static Set<String> names(List<Reply> replies) {
    Set<String> names = new HashSet<>();
    for (Reply reply : replies) {
      names.add(
          switch (reply) {
            case Reply.Given(Effect effect) -> name(effect);
            case Reply.Gap() -> "gap";
            case Reply.Conflict() -> "conflict";
            case Reply.OutOfScope() -> "out of scope";
            case Reply.Impossible() -> "impossible";
          });
    }
    return names;
  }

  private static String name(Effect effect) {
    return effect.outcome() + " " + effect.filings() + effect.criteria() + effect.clocks();
  }
}
