package org.sekisho.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.filing.Filing;

/** What filers do with a filing, and what the office does on receiving it. */
public sealed interface FilingDeed extends Deed {

  /** A draft is laid down, which opens the case. Only the filer sees it until submission. */
  record Drafted(Filing filing) implements FilingDeed {}

  /** A new version takes the place of the last; that is kept. */
  record Amended(Filing filing, String reason) implements FilingDeed {}

  /** The filer puts the newest version before the office. */
  record Submitted() implements FilingDeed {}

  /** The office gives it back for completion. */
  record Returned(List<String> missing, Optional<LocalDate> by) implements FilingDeed {
    public Returned {
      missing = List.copyOf(missing);
    }
  }

  /**
   * The office receives it: statutory periods start.
   *
   * @param receipt number under which it was received
   */
  record Accepted(String receipt) implements FilingDeed {}

  /** The filer takes it back. */
  record Withdrawn(String reason) implements FilingDeed {}

  /** What was withdrawn is filed again: a new round, with clocks of its own. */
  record Refiled(Filing filing) implements FilingDeed {}
}
