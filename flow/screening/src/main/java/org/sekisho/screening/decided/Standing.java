package org.sekisho.screening.decided;

/** How a hit stands. */
public sealed interface Standing {

  /** Nobody has decided it: a question to a person. */
  record Open() implements Standing {}

  /** Decided for this very pair and record. */
  record Decided(HitDecision decision) implements Standing {}

  /**
   * Decided once, but the record or the party asked about has changed since: a question again, to
   * which the old answer is shown and never applied.
   */
  record Lapsed(HitDecision decision) implements Standing {}
}
