package org.sekisho.pages.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Stage;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** Forms for handing in, receiving, giving back and taking back. */
final class FilingForms {

  private FilingForms() {}

  static List<DeedForm> of(CaseFile file) {
    List<DeedForm> forms = new ArrayList<>();
    if (file.stage() instanceof Stage.Draft || file.stage() instanceof Stage.Returned) {
      forms.add(submit());
    }
    if (file.stage() instanceof Stage.Submitted) {
      forms.add(accept());
      forms.add(giveBack());
    }
    if (file.stage().isOpen()
        || file.stage() instanceof Stage.Draft
        || file.stage() instanceof Stage.Returned) {
      forms.add(withdraw());
    }
    return forms;
  }

  private static DeedForm submit() {
    return new DeedForm(
        Text.of("Submit", "提出する"),
        Text.of(
            "The office sees it from now on. Periods of the law start when it is received.",
            "以後、行政庁が閲覧できるようになります。法定の期間は、受理された時に開始します。"),
        new FilingDeed.Submitted(),
        List.of(),
        written -> new FilingDeed.Submitted());
  }

  private static DeedForm accept() {
    return new DeedForm(
        Text.of("Receive", "受理する"),
        Text.of(
            "Periods of the law start today; the filer sees the same clocks.",
            "法定の期間が本日開始します。届出者にも同じ期間が表示されます。"),
        new FilingDeed.Accepted(""),
        List.of(FormField.line("receipt", Fields.Label.of("Number of receipt", "受理番号").must())),
        written -> new FilingDeed.Accepted(written.text("receipt")));
  }

  private static DeedForm giveBack() {
    return new DeedForm(
        Text.of("Give back for completion", "補正を求める"),
        Text.of("No period starts until it is submitted again.", "再提出まで期間は開始しません。"),
        new FilingDeed.Returned(List.of(), Optional.empty()),
        List.of(
            FormField.text(
                "missing",
                Fields.Label.of("What is missing, one a line", "不足している事項（1行に1件）").must()),
            FormField.day("by", Fields.Label.of("To be completed by", "補正の期限"), "")),
        written -> new FilingDeed.Returned(written.lines("missing"), written.someDay("by")));
  }

  private static DeedForm withdraw() {
    return new DeedForm(
        Text.of("Withdraw", "取り下げる"),
        Text.of(
            "The examination ends and its clocks with it. It can be filed again in a new round.",
            "審査及び期間が終了します。改めて提出することができます。"),
        new FilingDeed.Withdrawn(""),
        List.of(FormField.text("reason", FormField.reason())),
        written -> new FilingDeed.Withdrawn(written.text("reason")));
  }
}
