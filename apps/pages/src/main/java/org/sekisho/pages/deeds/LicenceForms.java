package org.sekisho.pages.deeds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.outcome.Condition;
import org.sekisho.casework.outcome.DatedDuty;
import org.sekisho.casework.outcome.HeldLicence;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** Forms for what lives on after the outcome: conditions, and the use of a licence. */
record LicenceForms(CaseFile file, LocalDate today) {

  List<DeedForm> all() {
    List<DeedForm> forms = new ArrayList<>();
    List<DatedDuty> due =
        file.settlement().duties(file.round()).stream().filter(duty -> !duty.reported()).toList();
    if (!due.isEmpty()) {
      forms.add(report(due));
    }
    List<Condition> conditions = file.settlement().conditions(file.round());
    if (!conditions.isEmpty()) {
      forms.add(find(conditions));
    }
    file.settlement()
        .licence()
        .filter(held -> held.state(today) == HeldLicence.State.VALID)
        .ifPresent(held -> {
          forms.add(use());
          forms.add(surrender());
          forms.add(revoke());
        });
    return forms;
  }

  private DeedForm report(List<DatedDuty> due) {
    return new DeedForm(
        Text.of("Report on a condition", "条件の履行を報告する"),
        Text.of("The duty of that day is met.", "当該期限の報告義務が果たされます。"),
        new OutcomeDeed.ConditionReported("", today, "", List.of()),
        List.of(
            FormField.choice(
                "duty",
                Fields.Label.of("Condition and day", "条件及び期限"),
                due.stream()
                    .map(duty ->
                        FormField.choice(
                            duty.due() + " " + duty.condition(),
                            PostingForms.both(Text.of(duty.due()), Text.same(duty.words()))))
                    .toList()),
            FormField.text("words", Fields.Label.of("Report", "報告").must())),
        written -> {
          String[] duty = written.text("duty").split(" ", 2);
          return new OutcomeDeed.ConditionReported(
              duty.length == 2 ? duty[1] : "",
              due.stream()
                  .map(DatedDuty::due)
                  .filter(day -> day.toString().equals(duty[0]))
                  .findFirst()
                  .orElse(today),
              written.text("words"),
              List.of());
        });
  }

  private static Text title(OutcomeDeed.Finding finding) {
    return switch (finding) {
      case KEPT -> Text.of("kept", "履行");
      case BROKEN -> Text.of("broken", "不履行");
      case LIFTED -> Text.of("no longer needed", "解除");
    };
  }

  private DeedForm find(List<Condition> conditions) {
    return new DeedForm(
        Text.of("Find on a condition", "条件の履行を認定する"),
        Text.of("A condition that is lifted demands no more reports.", "解除された条件について、以後の報告は不要です。"),
        new OutcomeDeed.ConditionFound("", OutcomeDeed.Finding.KEPT, ""),
        List.of(
            FormField.choice(
                "condition",
                Fields.Label.of("Condition", "条件"),
                conditions.stream()
                    .map(each -> FormField.choice(each.id(), Text.same(each.words())))
                    .toList()),
            FormField.choice(
                "finding",
                Fields.Label.of("Finding", "認定"),
                Arrays.stream(OutcomeDeed.Finding.values())
                    .map(each -> FormField.choice(each.name(), title(each)))
                    .toList()),
            FormField.text("words", FormField.reason())),
        written ->
            new OutcomeDeed.ConditionFound(
                written.text("condition"),
                written.word("finding", OutcomeDeed.Finding.class),
                written.text("words")));
  }

  private DeedForm use() {
    return new DeedForm(
        Text.of("Record a use of the licence", "許可の使用を記録する"),
        Text.of("What is left of the licence becomes less.", "許可の残量が減少します。"),
        new OutcomeDeed.Used("", "", BigDecimal.ZERO, today, ""),
        List.of(
            FormField.choice(
                "item",
                Fields.Label.of("Item", "貨物・技術"),
                file.filing().items().stream()
                    .map(item -> FormField.choice(item.id(), Text.same(item.name())))
                    .toList()),
            FormField.line("amount", Fields.Label.of("Amount", "数量").must()),
            FormField.day("day", Fields.Label.of("Day", "日付").must(), today.toString()),
            FormField.line("reference", Fields.Label.of("Reference", "参照番号"))),
        written ->
            new OutcomeDeed.Used(
                "u" + (file.acts().size() + 1),
                written.text("item"),
                written.amount("amount"),
                written.day("day"),
                written.text("reference")));
  }

  private DeedForm surrender() {
    return new DeedForm(
        Text.of("Give the licence up", "許可を返納する"),
        Text.of("It no longer holds from the day named.", "指定した日から効力を失います。"),
        new OutcomeDeed.Surrendered(today, ""),
        List.of(
            FormField.day("from", Fields.Label.of("From", "返納日").must(), today.toString()),
            FormField.text("reason", FormField.reason())),
        written -> new OutcomeDeed.Surrendered(written.day("from"), written.text("reason")));
  }

  private DeedForm revoke() {
    return new DeedForm(
        Text.of("Revoke the licence", "許可を取り消す"),
        Text.of("It no longer holds from the day named.", "指定した日から効力を失います。"),
        new OutcomeDeed.Revoked(List.of(), today),
        List.of(
            OutcomeForms.grounds(),
            FormField.day("from", Fields.Label.of("From", "取消日").must(), today.toString())),
        written -> new OutcomeDeed.Revoked(OutcomeForms.grounds(written), written.day("from")));
  }
}
