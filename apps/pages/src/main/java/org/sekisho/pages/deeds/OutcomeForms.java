package org.sekisho.pages.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Stage;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.casework.outcome.Condition;
import org.sekisho.casework.outcome.Licence;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** Forms for ending a round of a case, and for contesting how it ended. */
record OutcomeForms(CaseFile file, LocalDate today) {

  private static final int DAYS = 10;
  private static final int REMINDER = 14;

  List<DeedForm> all() {
    List<DeedForm> forms = new ArrayList<>();
    if (file.stage() instanceof Stage.InExamination) {
      forms.add(recommend());
    }
    if (file.stage() instanceof Stage.InExamination || file.stage() instanceof Stage.Recommended) {
      forms.add(decide());
    }
    if (file.stage() instanceof Stage.Recommended) {
      forms.add(answer());
    }
    if (file.stage() instanceof Stage.Decided) {
      if (file.settlement().ruling(file.round()).filter(r -> r.served().isEmpty()).isPresent()) {
        forms.add(serve());
      }
      forms.add(appeal());
    }
    if (file.stage() instanceof Stage.UnderAppeal) {
      forms.add(decideAppeal());
    }
    return forms;
  }

  static FormField grounds() {
    return FormField.text(
        "grounds",
        Fields.Label.of("Grounds, one a line", "根拠（1行に1件）")
            .helped(
                "the id of a rule, then words: art_27 harm to security",
                "規定のIDの後に文言：art_27 国の安全に係る"));
  }

  static List<CaseOutcome.Ground> grounds(Written written) {
    return written.lines("grounds").stream()
        .map(line -> line.split("\\s+", 2))
        .map(parts -> new CaseOutcome.Ground(parts[0], parts.length == 2 ? parts[1] : ""))
        .toList();
  }

  private DeedForm recommend() {
    return new DeedForm(
        Text.of("Recommend to change or stop the act", "変更又は中止を勧告する"),
        Text.of("The filer has until the day named to answer.", "届出者は、定めた日までに応諾の可否を回答します。"),
        new OutcomeDeed.Recommended("", List.of(), today),
        List.of(
            FormField.text("words", Fields.Label.of("Recommendation", "勧告の内容").must()),
            grounds(),
            FormField.day(
                "answer_by",
                Fields.Label.of("Answer by", "回答期限").must(),
                today.plusDays(DAYS).toString())),
        written ->
            new OutcomeDeed.Recommended(
                written.text("words"), grounds(written), written.day("answer_by")));
  }

  private DeedForm answer() {
    return new DeedForm(
        Text.of("Answer the recommendation", "勧告に回答する"),
        Text.of("The office goes on with its decision.", "行政庁は処分の手続を進めます。"),
        new OutcomeDeed.RecommendationAnswered(true, ""),
        List.of(
            FormField.choice(
                "accepted",
                Fields.Label.of("Answer", "回答"),
                List.of(
                    FormField.choice("yes", Text.of("accepted", "応諾する")),
                    FormField.choice("no", Text.of("not accepted", "応諾しない")))),
            FormField.text("words", Fields.Label.of("Words", "説明"))),
        written ->
            new OutcomeDeed.RecommendationAnswered(written.yes("accepted"), written.text("words")));
  }

  private DeedForm decide() {
    List<Fields.Choice> kinds = new ArrayList<>();
    kinds.add(FormField.choice("cleared", Text.of("cleared", "審査終了（承認）")));
    kinds.add(FormField.choice("licensed", Text.of("licensed", "許可")));
    kinds.add(FormField.choice("refused", Text.of("refused", "不許可")));
    Arrays.stream(CaseOutcome.Order.values())
        .forEach(order -> kinds.add(FormField.choice("order-" + order.name(), order.title())));
    kinds.add(FormField.choice("not-needed", Text.of("no permission needed", "許可等不要")));
    return new DeedForm(
        Text.of("Decide", "処分を行う"),
        Text.of(
            "The round ends, and its clocks with it. Advice and countersigns must stand.",
            "この回の審査と期間が終了します。意見及び合議が整っている必要があります。"),
        new OutcomeDeed.Decided(new CaseOutcome.NotNeeded(""), ""),
        List.of(
            FormField.choice("outcome", Fields.Label.of("Outcome", "処分"), kinds),
            FormField.text("reasons", FormField.reason()),
            grounds(),
            FormField.text("conditions", Fields.Label.of("Conditions, one a line", "条件（1行に1件）")),
            FormField.day("report", Fields.Label.of("Report on them by", "条件に係る報告期限"), ""),
            FormField.line("number", Fields.Label.of("Number of the licence", "許可番号")),
            FormField.day(
                "until", Fields.Label.of("Licence until, or order due", "許可の有効期限又は命令の期限"), "")),
        written -> new OutcomeDeed.Decided(outcome(written), written.text("reasons")));
  }

  private CaseOutcome outcome(Written written) {
    String kind = written.text("outcome");
    Optional<LocalDate> until = written.someDay("until");
    return switch (kind) {
      case "cleared" -> new CaseOutcome.Cleared(conditions(written));
      case "licensed" ->
          new CaseOutcome.Licensed(
              new Licence(
                  written.text("number"),
                  file.docket().organisation(),
                  until
                      .filter(last -> !last.isBefore(today))
                      .map(last -> Period.between(today, last))
                      .orElseGet(() -> Period.from(today)),
                  List.of(),
                  conditions(written)));
      case "refused" -> new CaseOutcome.Refused(grounds(written));
      case "not-needed" -> new CaseOutcome.NotNeeded(written.text("reasons"));
      default ->
          Arrays.stream(CaseOutcome.Order.values())
              .filter(order -> kind.equals("order-" + order.name()))
              .findFirst()
              .<CaseOutcome>map(order ->
                  new CaseOutcome.Ordered(order, written.text("reasons"), grounds(written), until))
              .orElseGet(() -> new CaseOutcome.NotNeeded(""));
    };
  }

  private static List<Condition> conditions(Written written) {
    List<Condition> conditions = new ArrayList<>();
    List<LocalDate> reports = written.someDay("report").map(List::of).orElse(List.of());
    written
        .lines("conditions")
        .forEach(words ->
            conditions.add(
                new Condition(
                    "c" + (conditions.size() + 1), words, reports, Optional.empty(), REMINDER)));
    return conditions;
  }

  private DeedForm serve() {
    return new DeedForm(
        Text.of("Record that the outcome was served", "処分の送達を記録する"),
        Text.of("Periods for an appeal start.", "不服申立ての期間が開始します。"),
        new OutcomeDeed.OutcomeServed(""),
        List.of(FormField.line("letter", Fields.Label.of("Letter", "通知書の番号"))),
        written -> new OutcomeDeed.OutcomeServed(written.text("letter")));
  }

  private DeedForm appeal() {
    return new DeedForm(
        Text.of("Appeal", "不服を申し立てる"),
        Text.of("The outcome stands until the appeal is decided.", "不服申立ての裁決まで処分は維持されます。"),
        new OutcomeDeed.Appealed("", Optional.empty()),
        List.of(
            FormField.text("grounds", Fields.Label.of("Grounds", "理由").must()),
            FormField.line("body", Fields.Label.of("Before which body", "申立先"))),
        written -> new OutcomeDeed.Appealed(written.text("grounds"), written.some("body")));
  }

  private DeedForm decideAppeal() {
    return new DeedForm(
        Text.of("Decide the appeal", "不服申立てを裁決する"),
        Text.of(
            "Where the outcome is quashed, a new round begins with clocks of its own.",
            "処分を取り消す場合、新たな審査が始まり、期間も新たに進行します。"),
        new OutcomeDeed.AppealDecided(OutcomeDeed.AppealResult.DISMISSED, ""),
        List.of(
            FormField.choice(
                "result",
                Fields.Label.of("Result", "結果"),
                List.of(
                    FormField.choice("dismissed", Text.of("dismissed", "棄却・却下")),
                    FormField.choice("quashed", Text.of("outcome quashed", "処分の取消し")),
                    FormField.choice("withdrawn", Text.of("withdrawn", "取下げ")))),
            FormField.text("reasons", FormField.reason())),
        written ->
            new OutcomeDeed.AppealDecided(
                written.word("result", OutcomeDeed.AppealResult.class), written.text("reasons")));
  }
}
