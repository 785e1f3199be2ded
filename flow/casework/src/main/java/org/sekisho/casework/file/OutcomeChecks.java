package org.sekisho.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.HeldLicence;
import org.sekisho.terms.Text;

/** What must hold before an outcome, and whatever follows it, is admitted. */
record OutcomeChecks(CaseFile file, Refusals refusals, LocalDate today) {

  void check(OutcomeDeed deed, Actor actor) {
    switch (deed) {
      case OutcomeDeed.Recommended recommended -> recommended(recommended, actor);
      case OutcomeDeed.RecommendationAnswered answered -> answered();
      case OutcomeDeed.Decided(CaseOutcome outcome, String reasons) ->
          new DecisionChecks(file, refusals, today).check(outcome, reasons, actor);
      case OutcomeDeed.OutcomeServed served -> {
        decided();
        refusals.unless(
            file.settlement().ruling(file.round()).filter(r -> r.served().isPresent()).isEmpty(),
            "outcome.served",
            Text.of("the outcome was served already", "送達済みです"),
            Text.of("leave it", "重ねての送達は不要です"));
      }
      case OutcomeDeed.ConditionReported reported -> reported(reported);
      case OutcomeDeed.ConditionFound found -> {
        condition(found.condition());
        refusals.words("words", found.words());
      }
      case OutcomeDeed.Used used ->
          held().ifPresent(held -> new LicenceChecks(held, refusals).used(used));
      case OutcomeDeed.UseReturned back ->
          held().ifPresent(held -> new LicenceChecks(held, refusals).returned(back));
      case OutcomeDeed.Varied varied ->
          held().ifPresent(held -> new LicenceChecks(held, refusals).varied(varied, today));
      case OutcomeDeed.Transferred(String to, String reason) -> {
        held().ifPresent(held -> new LicenceChecks(held, refusals).alive(today));
        refusals.words("to", to);
        refusals.words("reason", reason);
      }
      case OutcomeDeed.Surrendered surrendered ->
          held().ifPresent(held -> new LicenceChecks(held, refusals).alive(today));
      case OutcomeDeed.Revoked revoked -> {
        held().ifPresent(held -> new LicenceChecks(held, refusals).alive(today));
        refusals.words("grounds", String.join("", rules(revoked.grounds())));
      }
      case OutcomeDeed.Appealed(String grounds, var body) -> {
        decided();
        refusals.words("grounds", grounds);
      }
      case OutcomeDeed.AppealDecided(var result, String reasons) -> {
        StageChecks.stage(refusals, file, file.stage() instanceof Stage.UnderAppeal);
        refusals.words("reasons", reasons);
        boolean own =
            file.settlement()
                .ruling(file.round())
                .filter(ruling -> ruling.person().equals(actor.person()))
                .isPresent();
        refusals.unless(
            !own,
            "duty.separate",
            Text.of("you decided the case itself", "原処分を行った者です"),
            Text.of("leave the appeal to another", "審査は他の者に委ねてください"));
      }
    }
  }

  static List<String> rules(List<CaseOutcome.Ground> grounds) {
    return grounds.stream().map(ground -> ground.rule() + ground.words()).toList();
  }

  private void recommended(OutcomeDeed.Recommended recommended, Actor actor) {
    StageChecks.stage(refusals, file, file.stage() instanceof Stage.InExamination);
    refusals.unless(
        !file.settlement().recommendations().containsKey(file.round()),
        "recommendation.twice",
        Text.of("a recommendation was made in this round", "勧告は既に行われています"),
        Text.of("decide", "処分を行ってください"));
    refusals.words("words", recommended.words());
    refusals.words("grounds", String.join("", rules(recommended.grounds())));
    refusals.unless(
        !recommended.answerBy().isBefore(today),
        "recommendation.past",
        Text.of("the day for the answer has passed", "応諾期限が経過しています"),
        Text.of("give a later day", "後の日を指定してください"));
    new DecisionChecks(file, refusals, today).ripe(actor);
  }

  /** An answer that comes too late counts as none: the recommendation was refused. */
  private void answered() {
    StageChecks.stage(refusals, file, file.stage() instanceof Stage.Recommended);
    boolean late =
        file.stage() instanceof Stage.Recommended recommended
            && today.isAfter(recommended.answerBy());
    refusals.unless(
        !late,
        "recommendation.late",
        Text.of("the day for the answer has passed", "応諾期限が経過しています"),
        Text.of("write to the office that decides", "処分庁に連絡してください"));
  }

  private void reported(OutcomeDeed.ConditionReported reported) {
    condition(reported.condition());
    boolean due =
        file.settlement().duties(file.round()).stream()
            .anyMatch(duty ->
                duty.condition().equals(reported.condition())
                    && duty.due().equals(reported.due())
                    && !duty.reported());
    if (!due) {
      refusals.unknown("report due", "期限の報告", reported.due().toString());
    }
    refusals.words("words", reported.words());
  }

  private void condition(String id) {
    if (file.settlement().conditions(file.round()).stream().noneMatch(c -> c.id().equals(id))) {
      refusals.unknown("condition", "条件", id);
    }
  }

  private void decided() {
    StageChecks.stage(refusals, file, file.stage() instanceof Stage.Decided);
  }

  private Optional<HeldLicence> held() {
    refusals.unless(
        file.settlement().licence().isPresent(),
        "licence.none",
        Text.of("no licence was given in this case", "この事案に許可はありません"),
        Text.of("name the case of the licence", "許可に係る事案を指定してください"));
    return file.settlement().licence();
  }
}
