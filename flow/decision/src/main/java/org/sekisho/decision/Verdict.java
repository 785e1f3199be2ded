package org.sekisho.decision;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.terms.Outcome;

/** What a matter or a question comes to. */
public sealed interface Verdict {

  /** One outcome, whatever is still unknown. */
  record Decided(Outcome outcome) implements Verdict {}

  /** Facts are missing, and these outcomes are still possible. */
  record Undecided(SortedSet<Outcome> possible) implements Verdict {
    public Undecided {
      possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
    }
  }

  /** The question is not put. */
  record OutOfScope() implements Verdict {}

  /** The pack itself fails: no rule answers, or rules disagree. Proofs keep this from happening. */
  record Unanswered(boolean conflict) implements Verdict {}
}
