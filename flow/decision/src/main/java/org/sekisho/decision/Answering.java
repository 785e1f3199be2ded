package org.sekisho.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.facts.Facts;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.diagram.Outlook;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.diagram.Way;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.pack.Effect;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Truth;

/** Answers the questions of one law from what its evaluation found. */
final class Answering {

  private static final int MOST_WAYS = 12;

  private final PreparedLaw law;
  private final Regime regime;
  private final Findings findings;
  private final Facts facts;
  private final MissingFacts missing;

  Answering(PreparedLaw law, Findings findings, Facts facts, MissingFacts missing) {
    this.law = law;
    this.regime = law.law().regime();
    this.findings = findings;
    this.facts = facts;
    this.missing = missing;
  }

  List<QuestionDecision> questions() {
    List<QuestionDecision> decided = new ArrayList<>();
    for (CompiledQuestion question : law.compiled().questions()) {
      decided.add(question(question));
    }
    return decided;
  }

  private QuestionDecision question(CompiledQuestion question) {
    Truth scope = findings.trace().at(question.scopeNode());
    if (scope == Truth.NO) {
      return decided(question, new Verdict.OutOfScope(), List.of(), List.of(), Branches.NONE);
    }
    List<Ground> grounds = grounds(question);
    boolean settled = scope == Truth.YES && !isOpen(question);
    return settled ? settled(question, grounds) : open(question, grounds);
  }

  private boolean isOpen(CompiledQuestion question) {
    for (CompiledRule leaf : question.leaves()) {
      if (findings.fires(leaf) == Truth.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private QuestionDecision settled(CompiledQuestion question, List<Ground> grounds) {
    List<Effect> effects = new ArrayList<>();
    for (CompiledRule leaf : question.leaves()) {
      if (findings.fires(leaf) == Truth.YES) {
        addOnce(effects, leaf.live().rule().effect());
      }
    }
    Verdict verdict =
        effects.size() == 1
            ? new Verdict.Decided(effects.getFirst().outcome())
            : new Verdict.Unanswered(!effects.isEmpty());
    return decided(question, verdict, effects, grounds, Branches.NONE);
  }

  /** Facts are missing: what is exactly possible is read off the question's diagram. */
  private QuestionDecision open(CompiledQuestion question, List<Ground> grounds) {
    Outlook outlook = law.diagram(question.live()).outlook(facts);
    List<Reply> replies = outlook.possible();
    List<Effect> effects = new ArrayList<>();
    SortedSet<Outcome> outcomes = new TreeSet<>();
    boolean unanswered = false;
    for (Reply reply : replies) {
      switch (reply) {
        case Reply.Given(Effect effect) -> {
          effects.add(effect);
          outcomes.add(effect.outcome());
        }
        case Reply.OutOfScope() -> outcomes.add(Outcome.FREE);
        case Reply.Gap() -> unanswered = true;
        case Reply.Conflict() -> unanswered = true;
        case Reply.Impossible() -> {}
      }
    }
    if (unanswered || replies.isEmpty()) {
      return decided(question, new Verdict.Unanswered(false), effects, grounds, Branches.NONE);
    }
    if (replies.size() == 1) {
      return decided(question, single(replies.getFirst()), effects, grounds, Branches.NONE);
    }
    missing.add(question.live().question(), outlook.gains());
    List<Way> ways = outlook.ways(MOST_WAYS);
    Branches branches =
        ways.size() > MOST_WAYS ? new Branches(List.of(), false) : new Branches(ways, true);
    Verdict verdict =
        outcomes.size() == 1
            ? new Verdict.Decided(outcomes.first())
            : new Verdict.Undecided(outcomes);
    return decided(question, verdict, effects, grounds, branches);
  }

  private static Verdict single(Reply reply) {
    return switch (reply) {
      case Reply.Given(Effect effect) -> new Verdict.Decided(effect.outcome());
      case Reply.OutOfScope() -> new Verdict.OutOfScope();
      case Reply.Gap() -> new Verdict.Unanswered(false);
      case Reply.Conflict() -> new Verdict.Unanswered(true);
      case Reply.Impossible() -> new Verdict.Unanswered(false);
    };
  }

  private QuestionDecision decided(
      CompiledQuestion question,
      Verdict verdict,
      List<Effect> effects,
      List<Ground> grounds,
      Branches branches) {
    return new QuestionDecision(
        regime, question.live().question(), verdict, effects, grounds, branches);
  }

  private static void addOnce(List<Effect> effects, Effect effect) {
    for (Effect other : effects) {
      if (effect.agreesWith(other)) {
        return;
      }
    }
    effects.add(effect);
  }

  private List<Ground> grounds(CompiledQuestion question) {
    List<Ground> grounds = new ArrayList<>();
    for (CompiledRule root : question.roots()) {
      if (findings.own(root) != Truth.NO) {
        grounds.add(ground(root));
      }
    }
    return grounds;
  }

  private Ground ground(CompiledRule rule) {
    if (rule.exceptions().isEmpty()) {
      return new Ground(law.compiled(), findings, rule, List.of());
    }
    List<Ground> exceptions = new ArrayList<>();
    for (CompiledRule exception : rule.exceptions()) {
      exceptions.add(ground(exception));
    }
    return new Ground(law.compiled(), findings, rule, exceptions);
  }
}
