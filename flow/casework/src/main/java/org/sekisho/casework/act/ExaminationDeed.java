package org.sekisho.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.Part;

/** What those who examine do, and what the filer answers. */
public sealed interface ExaminationDeed extends Deed {

  /**
   * The filer is asked something.
   *
   * @param clock that stands still from service to answer; empty where none does
   */
  record Asked(String id, Part part, String words, String clock, Optional<LocalDate> due)
      implements ExaminationDeed {}

  /** A question reached the filer. */
  record QuestionServed(String question) implements ExaminationDeed {}

  record Answered(String question, String words, List<Attachment> attachments)
      implements ExaminationDeed {
    public Answered {
      attachments = List.copyOf(attachments);
    }
  }

  record QuestionWithdrawn(String question, String reason) implements ExaminationDeed {}

  /** An officer says that they have an interest in the case: they are barred from it. */
  record InterestDeclared(String reason) implements ExaminationDeed {}

  /** Advice; a later one on the same part is a new version. */
  record Advised(Advice advice) implements ExaminationDeed {}

  /**
   * A countersign of a unit's advice.
   *
   * @param upTo number of the newest act of advice that the countersigner saw
   */
  record Countersigned(int order, boolean accepted, int upTo, String reason)
      implements ExaminationDeed {}

  /**
   * A statutory period is set anew within the law: extended or shortened.
   *
   * @param clock of the rules of clocks
   * @param by id of the extension in those rules
   */
  record PeriodChanged(String clock, String by, Optional<LocalDate> until, String reason)
      implements ExaminationDeed {}

  /**
   * A step of procedure that rules of clocks know and no other deed tells, for example {@code
   * investigation_begun}.
   *
   * @param event as the regime names it
   */
  record Proceeded(String event, String words) implements ExaminationDeed {}
}
