package org.sekisho.proof;

import java.util.List;
import org.sekisho.law.force.LawInForce;

/**
 * Where two laws differ: for every question, each pair of replies that some matter gets from the
 * one and the other, with such a matter.
 */
public record DifferenceReport(LawInForce before, LawInForce after, List<Change> changes) {

  public DifferenceReport {
    changes = List.copyOf(changes);
  }

  /** Whether it is certain that both laws reply alike to every matter. */
  public boolean isAlike() {
    return changes.isEmpty();
  }
}
