package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import org.sekisho.access.Level;
import org.sekisho.terms.Confidence;

/** What the law attaches to an act. Nobody asks for it. */
public sealed interface Effect extends PersonDeed {

  /**
   * The person is cleared.
   *
   * @param notice the day from which the years count
   * @param last the last day
   */
  record ClearanceGranted(Level level, LocalDate notice, LocalDate last) implements Effect {}

  record ClearanceEnded() implements Effect {}

  /**
   * The records are to be destroyed after this day.
   *
   * @param confidence of the rule
   */
  record RetentionSet(LocalDate last, Confidence confidence) implements Effect {}
}
