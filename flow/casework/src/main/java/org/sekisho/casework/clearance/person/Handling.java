package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.access.Caveat;
import org.sekisho.terms.ContentHash;

/** From the clearance to its end: briefing, need to know, doubt, transfer. */
public sealed interface Handling extends PersonDeed {

  record Briefed(ContentHash paper) implements Handling {}

  /** The person signs the pledge of secrecy. */
  record Pledged(ContentHash paper) implements Handling {}

  /**
   * The person needs to know the information of one group.
   *
   * @param group as labels name it; one project, or one piece of information
   * @param last the last day, where one is set
   */
  record NeedGranted(String group, List<Caveat> compartments, String why, Optional<LocalDate> last)
      implements Handling {
    public NeedGranted {
      compartments = List.copyOf(compartments);
    }
  }

  record NeedEnded(String group, String why) implements Handling {}

  /** Somebody reports what may raise a doubt. It stops nothing until the head has judged it. */
  record CircumstancesReported(String matter, String text) implements Handling {}

  /** The head finds that they raise no doubt. */
  record CircumstancesDismissed(String why) implements Handling {}

  /** The head finds a doubt: the clearance does not count until a new assessment is notified. */
  record DoubtFound(String why) implements Handling {}

  /** Why there is a new assessment. */
  enum Cause {
    EXPIRY,
    DOUBT,
    NEW_PROPOSAL
  }

  /** A new assessment begins; the notice will say so. */
  record ReassessmentOpened(Cause cause) implements Handling {}

  /** The assessment is confirmed to another organ, which may rely on it. */
  record TransferConfirmed(String organ, boolean consented, ContentHash paper)
      implements Handling {}

  /** The work, the employment or the contract ended. */
  record DutyEnded(String why) implements Handling {}

  /** The head withdraws a clearance, where the course lets it. */
  record ClearanceWithdrawn(String why) implements Handling {}
}
