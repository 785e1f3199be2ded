package org.sekisho.casework.clearance.person;

import java.time.LocalDate;

/** The decision, who is told what, and the complaint. */
public sealed interface Finding extends PersonDeed {

  /** The head decides; the reasons are those that the person is told. */
  record Decided(boolean favourable, String reasons) implements Finding {}

  /** The person does not want to be told the reasons. */
  record ReasonsDeclined() implements Finding {}

  /**
   * The person is told the result.
   *
   * @param day on which the notice reached the person; the years count from it
   */
  record PersonNotified(LocalDate day) implements Finding {}

  /** The body that investigated is told the result. */
  record InvestigatorTold(String investigator) implements Finding {}

  /** What an employer may be told: never why. */
  enum Answer {
    CLEARED,
    NOT_CLEARED,
    NO_CONSENT
  }

  /**
   * The operator is told the result, or that there was no consent, and nothing else.
   *
   * @param operator by its id
   */
  record EmployerTold(String operator, Answer answer) implements Finding {}

  record Complained(String text) implements Finding {}

  record ComplaintAnswered(String text) implements Finding {}
}
