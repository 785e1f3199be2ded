package org.sekisho.casework.clearance.person;

import java.util.List;
import java.util.Optional;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.terms.ContentHash;

/** How a person comes to be assessed: proposal, notice, consent, questionnaire. */
public sealed interface Calling extends PersonDeed {

  /**
   * The person is put on the list of those to be assessed.
   *
   * @param course the id of the course
   * @param law the hash of the course as it was read
   * @param organ the organ whose head decides
   * @param operator the id of the operator that employs the person; empty for an organ's own
   * @param duty the work that needs the information
   */
  record Proposed(
      PersonRef person,
      String course,
      ContentHash law,
      Level level,
      String organ,
      Optional<String> operator,
      String duty)
      implements Calling {}

  /** The person holds an office that needs no assessment. */
  record OfficeEntered(String office) implements Calling {}

  record OfficeLeft() implements Calling {}

  /**
   * The written notice.
   *
   * @param matters all that may be investigated
   * @param inquiries the kinds of inquiries that may be made
   * @param reassessment whether it is said that this is a new assessment
   * @param paper the hash of the notice as handed over
   */
  record Noticed(
      List<String> matters, List<String> inquiries, boolean reassessment, ContentHash paper)
      implements Calling {
    public Noticed {
      matters = List.copyOf(matters);
      inquiries = List.copyOf(inquiries);
    }
  }

  /** Written consent to the notice of this hash. */
  record Consented(ContentHash notice, ContentHash paper) implements Calling {}

  record ConsentRefused() implements Calling {}

  record ConsentWithdrawn() implements Calling {}

  /** The questionnaire, whole. */
  record Answered(List<Answer> answers) implements Calling {
    public Answered {
      answers = List.copyOf(answers);
    }
  }

  /**
   * One answer.
   *
   * @param about {@code self}, or a kinship of the course
   * @param which tells two of the same kinship apart, from 1
   */
  record Answer(String matter, String field, String about, int which, String value) {}
}
