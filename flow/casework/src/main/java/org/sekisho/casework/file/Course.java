package org.sekisho.casework.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.outcome.CaseOutcome;

/** Stage and round after an act. */
record Course(Stage stage, int round) {

  static Course after(CaseFile file, Act act) {
    Course same = new Course(file.stage(), file.round());
    return switch (act.deed()) {
      case FilingDeed deed -> filed(same, act, deed);
      case OutcomeDeed deed -> settled(same, file, act, deed);
      case PostingDeed deed -> same;
      case ExaminationDeed deed -> same;
    };
  }

  private static Course filed(Course now, Act act, FilingDeed deed) {
    return switch (deed) {
      case FilingDeed.Drafted drafted -> new Course(new Stage.Draft(), now.round);
      case FilingDeed.Amended amended -> now;
      case FilingDeed.Submitted submitted -> now.at(new Stage.Submitted(act.at()));
      case FilingDeed.Returned(List<String> missing, var by) ->
          now.at(new Stage.Returned(act.at(), missing));
      case FilingDeed.Accepted accepted -> now.at(new Stage.InExamination(act.at()));
      case FilingDeed.Withdrawn withdrawn -> now.at(new Stage.Withdrawn(act.at()));
      case FilingDeed.Refiled refiled -> new Course(new Stage.Submitted(act.at()), now.round + 1);
    };
  }

  private static Course settled(Course now, CaseFile file, Act act, OutcomeDeed deed) {
    return switch (deed) {
      case OutcomeDeed.Recommended recommended ->
          now.at(new Stage.Recommended(accepted(file, act), act.at(), recommended.answerBy()));
      case OutcomeDeed.RecommendationAnswered answered ->
          now.at(new Stage.InExamination(accepted(file, act)));
      case OutcomeDeed.Decided(CaseOutcome outcome, String reasons) ->
          now.at(new Stage.Decided(act.at(), outcome));
      case OutcomeDeed.Appealed appealed ->
          outcome(now.stage)
              .<Course>map(outcome -> now.at(new Stage.UnderAppeal(act.at(), outcome)))
              .orElse(now);
      case OutcomeDeed.AppealDecided(OutcomeDeed.AppealResult result, String reasons) ->
          switch (result) {
            case QUASHED -> new Course(new Stage.InExamination(act.at()), now.round + 1);
            case DISMISSED, WITHDRAWN ->
                outcome(now.stage)
                    .<Course>map(outcome -> now.at(new Stage.Decided(act.at(), outcome)))
                    .orElse(now);
          };
      case OutcomeDeed.OutcomeServed served -> now;
      case OutcomeDeed.ConditionReported reported -> now;
      case OutcomeDeed.ConditionFound found -> now;
      case OutcomeDeed.Used used -> now;
      case OutcomeDeed.UseReturned returned -> now;
      case OutcomeDeed.Varied varied -> now;
      case OutcomeDeed.Transferred transferred -> now;
      case OutcomeDeed.Surrendered surrendered -> now;
      case OutcomeDeed.Revoked revoked -> now;
    };
  }

  private Course at(Stage other) {
    return new Course(other, round);
  }

  private static Instant accepted(CaseFile file, Act act) {
    return file.docket().receipt(file.round()).map(Docket.Receipt::at).orElse(act.at());
  }

  private static Optional<CaseOutcome> outcome(Stage stage) {
    return switch (stage) {
      case Stage.Decided(Instant at, CaseOutcome outcome) -> Optional.of(outcome);
      case Stage.UnderAppeal(Instant at, CaseOutcome outcome) -> Optional.of(outcome);
      case Stage.Draft draft -> Optional.empty();
      case Stage.Submitted submitted -> Optional.empty();
      case Stage.Returned returned -> Optional.empty();
      case Stage.InExamination examined -> Optional.empty();
      case Stage.Recommended recommended -> Optional.empty();
      case Stage.Withdrawn withdrawn -> Optional.empty();
    };
  }
}
