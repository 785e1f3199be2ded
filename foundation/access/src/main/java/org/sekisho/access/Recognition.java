package org.sekisho.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sekisho.terms.Confidence;

/**
 * Which grants count for which levels. A statement about equivalence opens something only where it
 * is known well enough; one of low confidence never does.
 */
public final class Recognition {

  private final List<Equivalence> equivalences;
  private final List<Coalition> coalitions;

  private Recognition(List<Equivalence> equivalences, List<Coalition> coalitions) {
    this.equivalences = List.copyOf(equivalences);
    this.coalitions = List.copyOf(coalitions);
  }

  /** By the tables that ship, and only by what has been read in the law itself. */
  public static Recognition shipped() {
    return of(Equivalences.shipped(), Coalitions.shipped(), Confidence.HIGH);
  }

  /**
   * By tables of one's own.
   *
   * @param least how well a row must be known to open anything: high, or medium
   */
  public static Recognition of(
      List<Equivalence> equivalences, List<Coalition> coalitions, Confidence least) {
    if (least == Confidence.LOW) {
      throw new IllegalArgumentException("low confidence opens nothing");
    }
    return new Recognition(
        equivalences.stream().filter(row -> row.confidence().compareTo(least) <= 0).toList(),
        coalitions);
  }

  /** What a clearance amounts to on a day. */
  public Standing standing(Clearance clearance, LocalDate day) {
    return new Standing(this, clearance, day);
  }

  /** Whether a clearance satisfies every part of a label on a day. */
  public boolean dominates(Clearance clearance, Label label, LocalDate day) {
    return standing(clearance, day).dominates(label);
  }

  List<Equivalence> equivalences() {
    return equivalences;
  }

  Set<String> codes(Set<String> states, LocalDate day) {
    return Coalitions.codes(coalitions, states, day);
  }
}
