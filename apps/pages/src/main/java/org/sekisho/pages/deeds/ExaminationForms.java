package org.sekisho.pages.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.clock.ClockReading;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.CaseQuestion;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Stage;
import org.sekisho.casework.filing.Part;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** Forms for asking the filer, advising and countersigning. */
record ExaminationForms(
    CaseFile file, List<ClockReading> clocks, Casework casework, LocalDate today) {

  private static final int DAYS = 14;

  List<DeedForm> all() {
    List<DeedForm> forms = new ArrayList<>();
    boolean examined =
        file.stage() instanceof Stage.InExamination || file.stage() instanceof Stage.Recommended;
    if (questions(CaseQuestion::isOpen).size() > 0) {
      forms.add(answer());
    }
    if (examined) {
      forms.add(advise());
      forms.add(ask());
      if (!questions(each -> each.isOpen() && each.served().isEmpty()).isEmpty()) {
        forms.add(serve());
      }
      if (!questions(CaseQuestion::isOpen).isEmpty()) {
        forms.add(letFall());
      }
      if (!file.examination().given().isEmpty()) {
        forms.add(countersign());
      }
      forms.add(procedure().period());
      forms.add(procedure().step());
    }
    if (file.stage().isOpen()) {
      forms.add(ProcedureForms.interest());
    }
    return forms;
  }

  private List<Fields.Choice> questions(java.util.function.Predicate<CaseQuestion> which) {
    return file.examination().questions().values().stream()
        .filter(which)
        .map(each -> FormField.choice(each.id(), Text.same(brief(each.words()))))
        .toList();
  }

  private static String brief(String words) {
    return words.length() <= 60 ? words : words.substring(0, 60) + "…";
  }

  private ProcedureForms procedure() {
    return new ProcedureForms(file, clocks, casework);
  }

  private DeedForm ask() {
    return new DeedForm(
        Text.of("Ask the filer", "届出者に照会する"),
        Text.of(
            "A clock that is named stands still from service to answer, where the law lets it.",
            "指定した期間は、法令が認める場合、送達から回答まで停止します。"),
        new ExaminationDeed.Asked("", Part.WHOLE, "", "", Optional.empty()),
        List.of(
            FormField.text("words", Fields.Label.of("Question", "照会事項").must()),
            FormField.choice("part", Fields.Label.of("About", "対象"), Parts.of(file.filing())),
            FormField.choice(
                "clock", Fields.Label.of("Clock", "期間"), procedure().clocks(Text.of("none", "なし"))),
            FormField.day(
                "due", Fields.Label.of("Answer by", "回答期限"), today.plusDays(DAYS).toString())),
        written ->
            new ExaminationDeed.Asked(
                "q" + (file.acts().size() + 1),
                written.part("part"),
                written.text("words"),
                written.text("clock"),
                written.someDay("due")));
  }

  private DeedForm serve() {
    return new DeedForm(
        Text.of("Record that a question was served", "照会の送達を記録する"),
        Text.of("The clock named by the question stands still from now.", "照会で指定した期間が、この時から停止します。"),
        new ExaminationDeed.QuestionServed(""),
        List.of(
            FormField.choice(
                "question",
                Fields.Label.of("Question", "照会"),
                questions(each -> each.isOpen() && each.served().isEmpty()))),
        written -> new ExaminationDeed.QuestionServed(written.text("question")));
  }

  private DeedForm answer() {
    return new DeedForm(
        Text.of("Answer a question", "照会に回答する"),
        Text.of("The clock runs again from the answer.", "回答の時から期間が再び進行します。"),
        new ExaminationDeed.Answered("", "", List.of()),
        List.of(
            FormField.choice(
                "question", Fields.Label.of("Question", "照会"), questions(CaseQuestion::isOpen)),
            FormField.text("words", Fields.Label.of("Answer", "回答").must())),
        written ->
            new ExaminationDeed.Answered(
                written.text("question"), written.text("words"), List.of()));
  }

  private DeedForm letFall() {
    return new DeedForm(
        Text.of("Let a question fall", "照会を撤回する"),
        Text.of("The clock runs again.", "期間が再び進行します。"),
        new ExaminationDeed.QuestionWithdrawn("", ""),
        List.of(
            FormField.choice(
                "question", Fields.Label.of("Question", "照会"), questions(CaseQuestion::isOpen)),
            FormField.line("reason", FormField.reason())),
        written ->
            new ExaminationDeed.QuestionWithdrawn(
                written.text("question"), written.text("reason")));
  }

  private DeedForm advise() {
    return new DeedForm(
        Text.of("Advise", "意見を提出する"),
        Text.of(
            "A newer advice makes countersigns of the older void. No clock changes.",
            "新しい意見により、従前の意見に対する合議は効力を失います。期間に影響はありません。"),
        new ExaminationDeed.Advised(
            Advice.of(AdviceLevel.OFFICER, Part.WHOLE, AdviceKind.APPROVE, "")),
        List.of(
            FormField.choice(
                "level",
                Fields.Label.of("For", "区分"),
                Arrays.stream(AdviceLevel.values())
                    .map(each -> FormField.choice(each.code(), each.title()))
                    .toList()),
            FormField.choice("part", Fields.Label.of("About", "対象"), Parts.of(file.filing())),
            FormField.choice(
                "advice",
                Fields.Label.of("Advice", "意見"),
                Arrays.stream(AdviceKind.values())
                    .map(each -> FormField.choice(each.code(), each.title()))
                    .toList()),
            FormField.text("reasons", FormField.reason()),
            FormField.text(
                "grounds",
                Fields.Label.of("Grounds, ids of rules, one a line", "根拠（規定のID、1行に1件）")
                    .helped("needed for a refusal", "不承認相当の場合は必須")),
            FormField.text(
                "conditions",
                Fields.Label.of("Conditions, one a line", "条件（1行に1件）")
                    .helped("needed for approval with conditions", "条件付承認相当の場合は必須")),
            FormField.line(
                "unit",
                Fields.Label.of("Unit to refer to", "回付先")
                    .helped("needed for a referral", "他部局への回付の場合は必須"))),
        written ->
            new ExaminationDeed.Advised(
                new Advice(
                    written.word("level", AdviceLevel.class),
                    written.part("part"),
                    written.word("advice", AdviceKind.class),
                    written.text("reasons"),
                    written.lines("grounds"),
                    written.lines("conditions"),
                    written.text("unit"))));
  }

  private DeedForm countersign() {
    int newest =
        file.posting()
            .lead()
            .map(lead -> file.examination().newestAdvice(file.round(), lead.unit()))
            .orElse(0);
    return new DeedForm(
        Text.of("Countersign", "合議する"),
        Text.of("It counts for the advice as you see it now.", "現在表示されている意見に対して効力を有します。"),
        new ExaminationDeed.Countersigned(1, true, 0, ""),
        List.of(
            FormField.choice(
                "order",
                Fields.Label.of("Which", "順序"),
                List.of(
                    FormField.choice("1", Text.of("first", "第一")),
                    FormField.choice("2", Text.of("second", "第二")))),
            FormField.choice(
                "accepted",
                Fields.Label.of("Answer", "合議の結果"),
                List.of(
                    FormField.choice("yes", Text.of("agreed", "異存なし")),
                    FormField.choice("no", Text.of("not agreed", "異存あり")))),
            FormField.text(
                "reason",
                Fields.Label.of("Reason", "理由").helped("needed where not agreed", "異存ありの場合は必須")),
            FormField.hidden("up_to", "" + newest)),
        written ->
            new ExaminationDeed.Countersigned(
                written.number("order"),
                written.yes("accepted"),
                written.number("up_to"),
                written.text("reason")));
  }
}
