package org.sekisho.casework.act;

import java.time.Instant;
import org.sekisho.access.Label;

/**
 * One act of a case: what was done, by whom, when, and who may read of it. Never changed.
 *
 * @param number counts from 1 within the case
 * @param unit for which it was done
 * @param label of this act beside that of the case
 */
public record Act(
    String caseId,
    int number,
    Instant at,
    String person,
    String organisation,
    String unit,
    Capacity capacity,
    Label label,
    Deed deed) {

  public Act {
    if (number < 1 || caseId.isEmpty()) {
      throw new IllegalArgumentException("an act has its case and a number from 1: " + number);
    }
  }

  /** The word under which the ledger keeps it, for example {@code casework.submitted}. */
  public String event() {
    return "casework." + deed.word();
  }
}
