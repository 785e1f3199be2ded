package org.sekisho.decision;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Truth;

/**
 * A rule that was looked at for a question, and how it stands.
 *
 * @param exceptions those to it, looked at in the same way
 */
public record Ground(
    CompiledLaw law, Findings findings, CompiledRule compiled, List<Ground> exceptions) {

  public Ground {
    exceptions = List.copyOf(exceptions);
  }

  /** Whether its own condition holds. */
  public Truth when() {
    return findings.when(compiled);
  }

  /** Whether it gives the answer: at home, and no exception holds. */
  public Truth fires() {
    return findings.fires(compiled);
  }

  /** Why its condition holds or not; read off the trace when somebody asks. */
  public Reason reason() {
    return Reasons.of(law, findings.trace(), compiled.live().when(), compiled.node());
  }

  public Rule rule() {
    return compiled.live().rule();
  }

  /** This ground and those of all exceptions below it, this one first. */
  public Stream<Ground> withExceptions() {
    return Stream.concat(Stream.of(this), exceptions.stream().flatMap(Ground::withExceptions));
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
    return switch (fires()) {
      case YES -> Standing.FIRES;
      case UNKNOWN -> Standing.MAY_FIRE;
      case NO -> when() == Truth.NO ? Standing.FAILS : Standing.DISPLACED;
    };
  }
}
