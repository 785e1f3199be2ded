package org.sekisho.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.terms.Outcome;

/** Puts the verdicts of questions together. */
final class Verdicts {

  private Verdicts() {}

  /** The worst outcome over all questions, or the outcomes that the worst may still be. */
  static Verdict worst(List<QuestionDecision> questions) {
    Set<Outcome> worst = EnumSet.of(Outcome.FREE);
    boolean asked = false;
    for (QuestionDecision question : questions) {
      switch (question.verdict()) {
        case Verdict.Decided(Outcome outcome) -> worst = join(worst, EnumSet.of(outcome));
        case Verdict.Undecided(SortedSet<Outcome> possible) -> worst = join(worst, possible);
        case Verdict.Unanswered(boolean conflict) -> {
          return new Verdict.Unanswered(conflict);
        }
        case Verdict.OutOfScope() -> {
          continue;
        }
      }
      asked = true;
    }
    if (!asked) {
      return new Verdict.OutOfScope();
    }
    return worst.size() == 1
        ? new Verdict.Decided(worst.iterator().next())
        : new Verdict.Undecided(new TreeSet<>(worst));
  }

  private static Set<Outcome> join(Set<Outcome> some, Set<Outcome> others) {
    Set<Outcome> joined = EnumSet.noneOf(Outcome.class);
    some.forEach(one -> others.forEach(other -> joined.add(one.worse(other))));
    return joined;
  }
}
