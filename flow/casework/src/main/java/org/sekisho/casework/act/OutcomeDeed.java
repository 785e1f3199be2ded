package org.sekisho.casework.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.Licence;

/** How a case ends, and what follows. */
public sealed interface OutcomeDeed extends Deed {

  /**
   * The filer is recommended to change or stop the act.
   *
   * @param answerBy the last day to answer, for example ten days on
   */
  record Recommended(String words, List<CaseOutcome.Ground> grounds, LocalDate answerBy)
      implements OutcomeDeed {
    public Recommended {
      grounds = List.copyOf(grounds);
    }
  }

  record RecommendationAnswered(boolean accepted, String words) implements OutcomeDeed {}

  /** The outcome of the round. There is one. */
  record Decided(CaseOutcome outcome, String reasons) implements OutcomeDeed {}

  /** The outcome reached the filer; periods for appeal run from here. */
  record OutcomeServed(String letter) implements OutcomeDeed {}

  record ConditionReported(
      String condition, LocalDate due, String words, List<Attachment> attachments)
      implements OutcomeDeed {
    public ConditionReported {
      attachments = List.copyOf(attachments);
    }
  }

  /** The office finds that a condition was kept, broken, or is no longer needed. */
  record ConditionFound(String condition, Finding finding, String words) implements OutcomeDeed {}

  /** How a condition was kept. */
  enum Finding {
    KEPT,
    BROKEN,
    LIFTED
  }

  /** A licence is used, for one of its items. */
  record Used(String id, String item, BigDecimal amount, LocalDate day, String reference)
      implements OutcomeDeed {}

  /** Some of a use came back. */
  record UseReturned(String use, BigDecimal amount, LocalDate day) implements OutcomeDeed {}

  /** A new version of a licence under the same number. */
  record Varied(Licence licence, String reason) implements OutcomeDeed {}

  record Transferred(String to, String reason) implements OutcomeDeed {}

  record Surrendered(LocalDate from, String reason) implements OutcomeDeed {}

  record Revoked(List<CaseOutcome.Ground> grounds, LocalDate from) implements OutcomeDeed {
    public Revoked {
      grounds = List.copyOf(grounds);
    }
  }

  record Appealed(String grounds, Optional<String> body) implements OutcomeDeed {}

  record AppealDecided(AppealResult result, String reasons) implements OutcomeDeed {}

  /** What came of an appeal. */
  enum AppealResult {
    DISMISSED,
    /** The outcome falls, and the case is examined again in a new round. */
    QUASHED,
    WITHDRAWN
  }
}
