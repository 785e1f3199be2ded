package org.sekisho.casework.clearance.partner;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.terms.ContentHash;

/** What can be done in the file of one visit or one sharing of information. */
public sealed interface PartnerDeed {

  /** Which way people go. */
  enum Direction {
    OURS_ABROAD,
    THEIRS_HERE
  }

  /**
   * A visit is asked for.
   *
   * @param agreement the id of the agreement
   * @param organ which decides
   */
  record VisitAsked(
      String agreement,
      String organ,
      Direction direction,
      Level level,
      List<PersonRef> persons,
      String purpose,
      LocalDate first,
      LocalDate last)
      implements PartnerDeed {
    public VisitAsked {
      persons = List.copyOf(persons);
    }
  }

  /** Information is to be given to the partner's government or organisation. */
  record SharingAsked(
      String agreement, String organ, Level level, ContentHash information, String purpose)
      implements PartnerDeed {}

  /** The state of the visitors confirms that a person is cleared until a day. */
  record ClearanceConfirmed(PersonRef person, Level level, LocalDate until, ContentHash paper)
      implements PartnerDeed {}

  /** The head allows it. */
  record Allowed(String conditions) implements PartnerDeed {}

  record Refused(String reasons) implements PartnerDeed {}

  /** The visit took place, or the information was handed over. */
  record Done(LocalDate day, String report, ContentHash receipt) implements PartnerDeed {}

  /** The partner asks to give the information to somebody else (third-party rule). */
  record OnwardAsked(String to, String why) implements PartnerDeed {}

  record OnwardAnswered(boolean consented, String why) implements PartnerDeed {}
}
