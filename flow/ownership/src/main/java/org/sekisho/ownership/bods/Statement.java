package org.sekisho.ownership.bods;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.Share;
import org.sekisho.terms.Place;

/**
 * One statement: what a source says of one record on one day.
 *
 * @param status {@code new}, {@code updated} or {@code closed}
 * @param published the day from which it is known
 * @param component whether it only spells out a chain that another statement sums up
 */
record Statement(
    Place place,
    String id,
    String recordId,
    String declarationSubject,
    String status,
    LocalDate published,
    boolean component,
    Details details) {

  /** What the record is about. */
  sealed interface Details {}

  /** A person, an entity or an arrangement. */
  record Named(Party party) implements Details {}

  /** Who holds what of whom. */
  record Relationship(
      Reference subject,
      Reference interestedParty,
      List<Interest> interests,
      List<String> componentRecords)
      implements Details {

    Relationship {
      interests = List.copyOf(interests);
      componentRecords = List.copyOf(componentRecords);
    }
  }

  /** The other end of a relationship: a record, or the reason for which none is named. */
  sealed interface Reference {

    Place place();

    /** A record by its id. */
    record ToRecord(Place place, String recordId) implements Reference {}

    /** Nobody, and why: a fact with its own effect in law, never just a gap. */
    record Unspecified(Place place, String reason) implements Reference {}
  }

  /**
   * One interest.
   *
   * @param direct one of the words of {@link Codelists#DIRECTNESS}
   */
  record Interest(
      Kind kind, String direct, Share share, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
