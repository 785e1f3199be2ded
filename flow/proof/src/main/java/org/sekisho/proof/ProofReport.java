package org.sekisho.proof;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.law.pack.Regime;

/**
 * What was found in a regime, slice by slice.
 *
 * @param known the day on which the law was known as it was proved
 */
public record ProofReport(Regime regime, LocalDate known, List<SliceProof> slices) {

  public ProofReport {
    slices = List.copyOf(slices);
  }

  /** Whether every check of every slice had a definite answer, and the right one. */
  public boolean isProved() {
    return slices.stream().allMatch(SliceProof::isProved);
  }

  public List<Finding> findings() {
    return slices.stream().flatMap(slice -> slice.findings().stream()).toList();
  }

  public int queries() {
    return slices.stream().mapToInt(SliceProof::queries).sum();
  }
}
