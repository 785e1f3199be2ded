package org.sekisho.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;

/**
 * Proves a regime, slice by slice, by a solver for satisfiability modulo theories (Z3): every
 * matter that the gate allows gets an answer and only one, every rule can fire and none is
 * redundant.
 */
public final class Proof {

  private Proof() {}

  /** The proof of all slices as known on a day, or the problems of lowering some of them. */
  public static Checked<ProofReport> prove(Regime regime, LocalDate known, Progress progress) {
    return prove(regime, known, Effort.USUAL, progress);
  }

  public static Checked<ProofReport> prove(
      Regime regime, LocalDate known, Effort effort, Progress progress) {
    return LawInForce.slices(regime, known)
        .map(slices -> new ProofReport(regime, known, prove(slices, effort, progress)));
  }

  private static List<SliceProof> prove(List<LawInForce> slices, Effort effort, Progress progress) {
    List<SliceProof> proofs = new ArrayList<>();
    for (LawInForce slice : slices) {
      SliceProof proof = SliceProver.prove(slice, effort);
      proofs.add(proof);
      progress.proved(proof, proofs.size(), slices.size());
    }
    return proofs;
  }
}
