package org.sekisho.casework.file;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.CaseQuestion;
import org.sekisho.casework.filing.Part;
import org.sekisho.terms.Text;

/** What must hold before a question, advice or a countersign is admitted. */
record ExaminationChecks(CaseFile file, Refusals refusals, LocalDate today) {

  void check(ExaminationDeed deed, Actor actor) {
    switch (deed) {
      case ExaminationDeed.Asked asked -> asked(asked);
      case ExaminationDeed.QuestionServed(String id) ->
          question(id)
              .ifPresent(question -> {
                open(question);
                refusals.unless(
                    question.served().isEmpty(),
                    "question.served",
                    Text.of("it was served already", "送達済みです"),
                    Text.of("leave it", "重ねての送達は不要です"));
              });
      case ExaminationDeed.Answered answered -> {
        StageChecks.examined(refusals, file);
        question(answered.question()).ifPresent(this::open);
        refusals.words("words", answered.words());
      }
      case ExaminationDeed.QuestionWithdrawn(String id, String reason) ->
          question(id).ifPresent(this::open);
      case ExaminationDeed.InterestDeclared(String reason) -> refusals.words("reason", reason);
      case ExaminationDeed.Advised(Advice advice) -> advised(advice, actor);
      case ExaminationDeed.Countersigned signed -> countersigned(signed, actor);
      case ExaminationDeed.Proceeded proceeded -> {
        StageChecks.examined(refusals, file);
        refusals.words("event", proceeded.event());
      }
      case ExaminationDeed.PeriodChanged changed -> {
        StageChecks.examined(refusals, file);
        refusals.words("clock", changed.clock());
        refusals.words("reason", changed.reason());
      }
    }
  }

  private void asked(ExaminationDeed.Asked asked) {
    StageChecks.examined(refusals, file);
    if (file.examination().questions().containsKey(asked.id())) {
      refusals.twice(asked.id());
    }
    part(asked.part());
    refusals.words("words", asked.words());
    refusals.unless(
        asked.due().map(due -> !due.isBefore(today)).orElse(true),
        "question.past",
        Text.of("the day for the answer has passed", "回答期限が経過しています"),
        Text.of("give a later day", "後の日を指定してください"));
  }

  private void advised(Advice advice, Actor actor) {
    StageChecks.examined(refusals, file);
    part(advice.part());
    boolean released =
        Optional.ofNullable(file.posting().places().get(actor.unit()))
            .filter(Posting.UnitPlace::released)
            .isPresent();
    refusals.unless(
        !released,
        "unit.released",
        Text.of("the unit is done with this case", "部局での処理は終了しています"),
        Text.of("have it routed there again", "再度回付を受けてください"));
    AdviceChecks.sound(refusals, advice);
    AdviceChecks.consolidates(refusals, file, advice, actor);
    boolean signed =
        file.examination().countersigns().stream()
            .anyMatch(sign -> sign.round() == file.round() && sign.person().equals(actor.person()));
    refusals.unless(
        !signed,
        "duty.separate",
        Text.of("you have countersigned this case", "この事案に合議済みです"),
        Text.of("leave the advice to another officer", "他の担当官に委ねてください"));
  }

  private void countersigned(ExaminationDeed.Countersigned signed, Actor actor) {
    StageChecks.examined(refusals, file);
    int newest = file.examination().newestAdvice(file.round(), actor.unit());
    refusals.unless(
        newest > 0,
        "countersign.nothing",
        Text.of("the unit has given no advice yet", "部局の意見がまだありません"),
        Text.of("wait for the advice", "意見の提出を待ってください"));
    refusals.unless(
        signed.upTo() == newest,
        "countersign.stale",
        Text.of("the advice has changed since you read it", "閲覧後に意見が変更されています"),
        Text.of("read it again", "改めて確認してください"));
    refusals.unless(
        signed.order() == 1 || signed.order() == 2,
        "countersign.order",
        Text.of("`" + signed.order() + "` is neither first nor second", "第一又は第二の合議ではありません"),
        Text.of("write 1 or 2", "1又は2を指定してください"));
    refusals.unless(
        !file.examination().advisers(file.round()).contains(actor.person()),
        "duty.separate",
        Text.of("you have advised in this case", "この事案に意見を提出しています"),
        Text.of("leave the countersign to another officer", "他の者の合議に委ねてください"));
    if (signed.order() == 2) {
      second(actor);
    }
    if (!signed.accepted()) {
      refusals.words("reason", signed.reason());
    }
  }

  private void second(Actor actor) {
    var first = file.examination().valid(file.round(), actor.unit(), 1);
    refusals.unless(
        first.isPresent(),
        "countersign.first",
        Text.of("a first countersign must stand before", "第一の合議がありません"),
        Text.of("wait for it", "第一の合議を待ってください"));
    refusals.unless(
        first.filter(sign -> sign.person().equals(actor.person())).isEmpty(),
        "duty.separate",
        Text.of("you gave the first countersign", "第一の合議を行っています"),
        Text.of("leave the second to another officer", "第二の合議は他の者に委ねてください"));
  }

  private void part(Part part) {
    if (!file.filing().has(part)) {
      refusals.unknown("part", "部分", part.kind().code() + " " + part.id());
    }
  }

  private Optional<CaseQuestion> question(String id) {
    Optional<CaseQuestion> found = Optional.ofNullable(file.examination().questions().get(id));
    if (found.isEmpty()) {
      refusals.unknown("question", "照会", id);
    }
    return found;
  }

  private void open(CaseQuestion question) {
    refusals.unless(
        question.isOpen(),
        "question.closed",
        Text.of("the question is closed", "照会は終了しています"),
        Text.of("ask or answer another one", "別の照会を指定してください"));
  }
}
