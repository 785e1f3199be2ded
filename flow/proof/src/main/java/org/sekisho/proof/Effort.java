package org.sekisho.proof;

/**
 * How hard the solver may try at one query. It is counted in the solver's own steps and not in
 * time, so that the same law gives the same report on every machine.
 *
 * @param steps above 0
 */
public record Effort(int steps) {

  /** Some hundred times what the hardest query of the shipped regimes takes. */
  public static final Effort USUAL = new Effort(50_000_000);

  public Effort {
    if (steps <= 0) {
      throw new IllegalArgumentException("steps must be above 0, not " + steps);
    }
  }
}
