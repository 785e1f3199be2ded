package org.sekisho.ownership;

/**
 * What a rule counts. Where a company lists none of what is counted on the day, the other is taken
 * for it, one share one vote being what company law presumes.
 */
public enum Measure {
  VOTES(Kind.VOTES, Kind.CAPITAL),
  CAPITAL(Kind.CAPITAL, Kind.VOTES);

  private final Kind counted;
  private final Kind presumed;

  Measure(Kind counted, Kind presumed) {
    this.counted = counted;
    this.presumed = presumed;
  }

  public boolean counts(Kind kind) {
    return kind == counted || kind == Kind.SHARES;
  }

  /** Whether the kind stands in where nothing that counts is listed. */
  public boolean standsIn(Kind kind) {
    return kind == presumed;
  }
}
