package org.sekisho.proof;

import java.util.List;
import org.sekisho.terms.Period;

/**
 * What was found in one slice of time.
 *
 * @param days the acts to which the law of the slice applies
 * @param questions how many questions are answered in it
 * @param rules how many rules and exceptions are live in it
 * @param queries how often the solver was asked
 */
public record SliceProof(
    Period days, int questions, int rules, int queries, List<Finding> findings) {

  public SliceProof {
    findings = List.copyOf(findings);
  }

  public boolean isProved() {
    return findings.stream().noneMatch(Finding::fails);
  }
}
