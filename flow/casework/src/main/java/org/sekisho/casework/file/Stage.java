package org.sekisho.casework.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.terms.Text;

/** Where in its life a case stands. */
public sealed interface Stage {

  /** Only the filer sees it. */
  record Draft() implements Stage {}

  /** It lies before the office, not yet received. */
  record Submitted(Instant at) implements Stage {}

  /** Given back for completion. */
  record Returned(Instant at, List<String> missing) implements Stage {
    public Returned {
      missing = List.copyOf(missing);
    }
  }

  record InExamination(Instant accepted) implements Stage {}

  /** The filer has been recommended to change or stop the act, and may still answer. */
  record Recommended(Instant accepted, Instant at, LocalDate answerBy) implements Stage {}

  record Decided(Instant at, CaseOutcome outcome) implements Stage {}

  /** Decided, and the outcome is contested. */
  record UnderAppeal(Instant at, CaseOutcome outcome) implements Stage {}

  record Withdrawn(Instant at) implements Stage {}

  default Text title() {
    return switch (this) {
      case Draft draft -> Text.of("draft", "下書き");
      case Submitted submitted -> Text.of("submitted", "提出済み");
      case Returned returned -> Text.of("returned for completion", "補正中");
      case InExamination examined -> Text.of("in examination", "審査中");
      case Recommended recommended -> Text.of("recommended", "勧告中");
      case Decided decided -> Text.of("decided", "処分済み");
      case UnderAppeal appeal -> Text.of("under appeal", "不服申立中");
      case Withdrawn withdrawn -> Text.of("withdrawn", "取下げ");
    };
  }

  /** The word used in files and in the API. */
  default String code() {
    return switch (this) {
      case Draft draft -> "draft";
      case Submitted submitted -> "submitted";
      case Returned returned -> "returned";
      case InExamination examined -> "in-examination";
      case Recommended recommended -> "recommended";
      case Decided decided -> "decided";
      case UnderAppeal appeal -> "under-appeal";
      case Withdrawn withdrawn -> "withdrawn";
    };
  }

  /** Whether officers may work on it. */
  default boolean isOpen() {
    return switch (this) {
      case Submitted submitted -> true;
      case InExamination examined -> true;
      case Recommended recommended -> true;
      case Draft draft -> false;
      case Returned returned -> false;
      case Decided decided -> false;
      case UnderAppeal appeal -> false;
      case Withdrawn withdrawn -> false;
    };
  }
}
