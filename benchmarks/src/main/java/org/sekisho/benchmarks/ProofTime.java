package org.sekisho.benchmarks;

import org.sekisho.law.pack.Regime;
import org.sekisho.proof.Proof;
import org.sekisho.proof.ProofReport;

/**
 * How long the proof of the shipped regime takes, slice by slice. The first slice of the first
 * round also pays for loading the solver.
 */
public final class ProofTime {

  private long last = System.nanoTime();

  private ProofTime() {}

  /** Takes the number of rounds, 5 where none is given. */
  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    Regime regime = ShippedLaw.law().regime();
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("round %d%n", round);
      new ProofTime().run(regime);
    }
  }

  private void run(Regime regime) {
    long began = last;
    ProofReport report =
        Proof.prove(
                regime,
                ShippedLaw.KNOWN,
                (slice, done, all) ->
                    System.out.printf(
                        "  %-26s rules %3d  queries %4d  %6.0f ms%n",
                        slice.days(), slice.rules(), slice.queries(), lap()))
            .orThrow();
    System.out.printf(
        "  %-26s %-10s queries %4d  %6.0f ms%n",
        "in all",
        report.isProved() ? "proved" : "not proved",
        report.queries(),
        (System.nanoTime() - began) / 1e6);
  }

  private double lap() {
    long now = System.nanoTime();
    double milliseconds = (now - last) / 1e6;
    last = now;
    return milliseconds;
  }
}
