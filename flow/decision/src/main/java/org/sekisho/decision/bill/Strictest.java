package org.sekisho.decision.bill;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Outcome;

/**
 * Verdicts of several things put together. One thing forbidden forbids the whole, whatever is open
 * elsewhere; next to that, law that gives no answer to a part leaves the whole without one. The
 * order and the number of the verdicts change nothing.
 */
final class Strictest {

  static final Verdict FORBIDDEN = new Verdict.Decided(Outcome.FORBIDDEN);

  private static final Verdict ANYTHING =
      new Verdict.Undecided(new TreeSet<>(EnumSet.allOf(Outcome.class)));

  private Strictest() {}

  static Verdict of(Verdict one, Verdict other) {
    if (one.equals(FORBIDDEN) || other.equals(FORBIDDEN)) {
      return FORBIDDEN;
    }
    return switch (one) {
      case Verdict.OutOfScope() -> other;
      case Verdict.Unanswered(boolean conflict) ->
          other instanceof Verdict.Unanswered unanswered && !conflict ? unanswered : one;
      case Verdict.Decided(Outcome outcome) -> of(one, EnumSet.of(outcome), other);
      case Verdict.Undecided(SortedSet<Outcome> possible) -> of(one, possible, other);
    };
  }

  private static Verdict of(Verdict one, Set<Outcome> possible, Verdict other) {
    return switch (other) {
      case Verdict.OutOfScope() -> one;
      case Verdict.Unanswered unanswered -> unanswered;
      case Verdict.Decided(Outcome outcome) -> join(possible, EnumSet.of(outcome));
      case Verdict.Undecided(SortedSet<Outcome> others) -> join(possible, others);
    };
  }

  private static Verdict join(Set<Outcome> some, Set<Outcome> others) {
    SortedSet<Outcome> joined = new TreeSet<>();
    some.forEach(one -> others.forEach(other -> joined.add(one.worse(other))));
    return joined.size() == 1 ? new Verdict.Decided(joined.first()) : new Verdict.Undecided(joined);
  }

  /** What may still come of something that was not wholly read: this, or anything worse. */
  static Verdict orWorse(Verdict verdict) {
    return of(verdict, ANYTHING);
  }
}
