package org.sekisho.decision;

import java.util.List;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Truth;

/**
 * A rule that was looked at for a question, and how it stands.
 *
 * @param when whether its own condition holds
 * @param fires whether it gives the answer: at home, and no exception holds
 * @param exceptions those to it, looked at in the same way
 */
public record Ground(
    CompiledRule compiled, Truth when, Truth fires, Reason reason, List<Ground> exceptions) {

  public Ground {
    exceptions = List.copyOf(exceptions);
  }

  public Rule rule() {
    return compiled.live().rule();
  }

  /** How a rule stands, in one word. */
  public enum Standing {
    /** It gives the answer. */
    FIRES,
    /** It may give the answer: facts are missing. */
    MAY_FIRE,
    /** It holds, but an exception takes its place. */
    DISPLACED,
    /** It does not hold. */
    FAILS
  }

  public Standing standing() {
    return switch (fires) {
      case YES -> Standing.FIRES;
      case UNKNOWN -> Standing.MAY_FIRE;
      case NO -> when == Truth.NO ? Standing.FAILS : Standing.DISPLACED;
    };
  }
}
