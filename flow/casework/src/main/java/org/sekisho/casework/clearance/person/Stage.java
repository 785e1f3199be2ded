package org.sekisho.casework.clearance.person;

import java.util.Locale;
import org.sekisho.terms.Text;

/** How far the latest assessment in a file has come. */
public enum Stage {
  EMPTY(Text.of("nothing yet", "未着手")),
  PROPOSED(Text.of("proposed", "名簿に記載")),
  NOTICED(Text.of("notice given", "告知済み")),
  CONSENT_REFUSED(Text.of("no consent", "同意なし")),
  CONSENT_WITHDRAWN(Text.of("consent withdrawn", "同意の取下げ")),
  CONSENTED(Text.of("consent given", "同意済み")),
  ANSWERED(Text.of("questionnaire answered", "質問票提出済み")),
  INVESTIGATING(Text.of("being investigated", "調査中")),
  INVESTIGATED(Text.of("investigated", "調査終了")),
  DECIDED(Text.of("decided", "評価済み")),
  NOT_CLEARED(Text.of("not cleared", "認められなかった")),
  CLEARED(Text.of("cleared", "認められた")),
  IN_OFFICE(Text.of("in an office that needs no assessment", "適性評価を要しない職にある")),
  ENDED(Text.of("ended", "終了")),
  DESTROYED(Text.of("records destroyed", "文書廃棄済み"));

  private final Text title;

  Stage(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  /** The word used in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether no assessment is under way, so that a new one may begin. */
  boolean isAtRest() {
    return switch (this) {
      case CONSENT_REFUSED, CONSENT_WITHDRAWN, NOT_CLEARED, CLEARED, ENDED -> true;
      case EMPTY,
          PROPOSED,
          NOTICED,
          CONSENTED,
          ANSWERED,
          INVESTIGATING,
          INVESTIGATED,
          DECIDED,
          IN_OFFICE,
          DESTROYED ->
          false;
    };
  }

  /** Where an act leaves the file. */
  static Stage after(Stage before, PersonDeed deed) {
    return switch (deed) {
      case Calling calling -> afterCalling(before, calling);
      case Inquiry inquiry -> afterInquiry(before, inquiry);
      case Finding finding -> afterFinding(before, finding);
      case Handling handling -> afterHandling(before, handling);
      case Keeping.Destroyed destroyed -> DESTROYED;
      case Keeping.RecordUsed used -> before;
      case Keeping.Erased erased -> before;
      case Effect.ClearanceGranted granted -> CLEARED;
      case Effect.ClearanceEnded ended -> before;
      case Effect.RetentionSet set -> before;
    };
  }

  private static Stage afterCalling(Stage before, Calling deed) {
    return switch (deed) {
      case Calling.Proposed proposed -> PROPOSED;
      case Calling.OfficeEntered entered -> IN_OFFICE;
      case Calling.OfficeLeft left -> PROPOSED;
      case Calling.Noticed noticed -> NOTICED;
      case Calling.Consented consented -> CONSENTED;
      case Calling.ConsentRefused refused -> CONSENT_REFUSED;
      case Calling.ConsentWithdrawn withdrawn -> CONSENT_WITHDRAWN;
      case Calling.Answered answered -> before == CONSENTED ? ANSWERED : before;
    };
  }

  private static Stage afterInquiry(Stage before, Inquiry deed) {
    return switch (deed) {
      case Inquiry.InvestigationAsked asked -> INVESTIGATING;
      case Inquiry.TaskSet set -> before;
      case Inquiry.TaskDone done -> before;
      case Inquiry.TaskDropped dropped -> before;
      case Inquiry.AssessmentReused reused -> INVESTIGATED;
      case Inquiry.OpinionGiven given -> INVESTIGATED;
    };
  }

  private static Stage afterFinding(Stage before, Finding deed) {
    return switch (deed) {
      case Finding.Decided decided -> DECIDED;
      case Finding.PersonNotified notified -> NOT_CLEARED;
      case Finding.ReasonsDeclined declined -> before;
      case Finding.InvestigatorTold told -> before;
      case Finding.EmployerTold told -> before;
      case Finding.Complained complained -> before;
      case Finding.ComplaintAnswered answered -> before;
    };
  }

  private static Stage afterHandling(Stage before, Handling deed) {
    return switch (deed) {
      case Handling.ReassessmentOpened opened -> PROPOSED;
      case Handling.DutyEnded ended -> ENDED;
      case Handling.ClearanceWithdrawn withdrawn -> ENDED;
      case Handling.Briefed briefed -> before;
      case Handling.Pledged pledged -> before;
      case Handling.NeedGranted granted -> before;
      case Handling.NeedEnded ended -> before;
      case Handling.CircumstancesReported reported -> before;
      case Handling.CircumstancesDismissed dismissed -> before;
      case Handling.DoubtFound found -> before;
      case Handling.TransferConfirmed confirmed -> before;
    };
  }
}
