package org.sekisho.casework.file;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.CaseQuestion;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.examination.GivenAdvice;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.Condition;
import org.sekisho.terms.Text;

/** Whether a case is ripe to be decided, and an outcome is whole. */
record DecisionChecks(CaseFile file, Refusals refusals, LocalDate today) {

  void check(CaseOutcome outcome, String reasons, Actor actor) {
    StageChecks.examined(refusals, file);
    refusals.unless(
        file.settlement().ruling(file.round()).isEmpty(),
        "outcome.twice",
        Text.of("this round has its outcome", "既に処分が行われています"),
        Text.of("vary, revoke or appeal it", "変更、取消し又は不服申立てによってください"));
    refusals.words("reasons", reasons);
    boolean byLaw = outcome instanceof CaseOutcome.Deemed;
    refusals.unless(
        byLaw == (actor.capacity() == Capacity.REGISTRY),
        "outcome.who",
        Text.of(
            "what the law deems is recorded by the registry, all else is decided by a person",
            "みなし処分は受付が記録し、その他の処分は決裁権者が行います"),
        Text.of("leave it to them", "権限のある者に委ねてください"));
    if (!byLaw) {
      ripe(actor);
    }
    whole(outcome);
  }

  /** All that must be done before anybody decides or recommends. */
  void ripe(Actor actor) {
    recommendationOpen();
    advice(actor);
    signs(actor);
    List<String> blocking =
        file.posting().flags().stream().filter(Flag::blocks).map(Flag::id).toList();
    none(blocking, "flag.blocks", "flags block it", "処分を止める旗");
    List<String> held =
        file.posting().consultations().values().stream()
            .filter(asked -> asked.round() == file.round() && asked.holdsUp(today))
            .map(Consultation::id)
            .toList();
    none(held, "consultation.open", "consultations are open", "協議中");
    List<String> open =
        file.examination().questions().values().stream()
            .filter(asked -> asked.round() == file.round() && asked.isOpen())
            .map(CaseQuestion::id)
            .toList();
    none(open, "question.open", "questions are open", "未回答の照会");
  }

  private void recommendationOpen() {
    boolean open =
        file.stage() instanceof Stage.Recommended recommended
            && !today.isAfter(recommended.answerBy());
    refusals.unless(
        !open,
        "recommendation.open",
        Text.of("the filer may still answer the recommendation", "勧告に対する応諾期限内です"),
        Text.of("wait for the answer, or for the day to pass", "回答又は期限の経過を待ってください"));
  }

  private void advice(Actor actor) {
    Consolidation last = Consolidation.ofAll(file);
    refusals.unless(
        !last.kinds().isEmpty(),
        "advice.none",
        Text.of("there is no final advice", "最終意見がありません"),
        Text.of("have the lead unit draw it together", "主管部局の取りまとめを待ってください"));
    none(
        last.conflicting().stream().map(part -> part.kind().code() + " " + part.id()).toList(),
        "advice.conflicting",
        "final advice conflicts on",
        "最終意見の不一致");
    int newestUnit = newest(AdviceLevel.UNIT);
    refusals.unless(
        newest(AdviceLevel.FINAL) >= newestUnit,
        "advice.stale",
        Text.of("a unit has changed its advice since", "取りまとめ後に部局の意見が変更されています"),
        Text.of("have the final advice given again", "最終意見を改めて取りまとめてください"));
    refusals.unless(
        !file.examination().advisers(file.round()).contains(actor.person()),
        "duty.separate",
        Text.of("you have advised in this case", "この事案に意見を提出しています"),
        Text.of("leave the decision to another", "決裁は他の者に委ねてください"));
    refusals.unless(
        file.posting().lead().filter(lead -> lead.unit().equals(actor.unit())).isPresent(),
        "unit.lead",
        Text.of("the lead unit decides", "処分は主管部局が行います"),
        Text.of("leave it to that unit", "主管部局に委ねてください"));
  }

  private int newest(AdviceLevel level) {
    return file.examination().standing(file.round(), level).stream()
        .mapToInt(GivenAdvice::act)
        .max()
        .orElse(0);
  }

  private void signs(Actor actor) {
    Optional<Posting.UnitPlace> lead = file.posting().lead();
    int needed = lead.map(Posting.UnitPlace::countersigns).orElse(0);
    for (int order = 1; order <= needed; order++) {
      var sign = file.examination().valid(file.round(), lead.orElseThrow().unit(), order);
      refusals.unless(
          sign.isPresent(),
          "countersign.missing",
          Text.of(
              "countersign " + order + " is missing or no longer valid",
              "第" + order + "の合議がないか、効力を失っています"),
          Text.of("have it given", "合議を受けてください"));
      refusals.unless(
          sign.filter(given -> given.person().equals(actor.person())).isEmpty(),
          "duty.separate",
          Text.of("you have countersigned this case", "この事案に合議済みです"),
          Text.of("leave the decision to another", "決裁は他の者に委ねてください"));
    }
  }

  private void none(List<String> ids, String code, String en, String ja) {
    String all = "`" + String.join("`, `", ids) + "`";
    refusals.unless(
        ids.isEmpty(),
        code,
        Text.of(en + ": " + all, ja + "：" + all),
        Text.of("resolve them first", "先に解消してください"));
  }

  private void whole(CaseOutcome outcome) {
    switch (outcome) {
      case CaseOutcome.Cleared cleared -> {}
      case CaseOutcome.Licensed(var licence) -> LicenceChecks.sound(refusals, licence);
      case CaseOutcome.Refused(List<CaseOutcome.Ground> grounds) ->
          refusals.words("grounds", String.join("", OutcomeChecks.rules(grounds)));
      case CaseOutcome.Ordered ordered -> {
        refusals.words("words", ordered.words());
        refusals.words("grounds", String.join("", OutcomeChecks.rules(ordered.grounds())));
      }
      case CaseOutcome.NotNeeded(String reason) -> refusals.words("reason", reason);
      case CaseOutcome.Deemed(var effect, String clock) -> refusals.words("clock", clock);
    }
    Set<String> seen = new HashSet<>();
    outcome.conditions().stream()
        .map(Condition::id)
        .filter(id -> !seen.add(id))
        .forEach(refusals::twice);
  }
}
