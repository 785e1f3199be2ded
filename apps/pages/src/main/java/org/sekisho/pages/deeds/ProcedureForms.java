package org.sekisho.pages.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.clock.ClockReading;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** Forms for steps of procedure that move clocks, and for stepping aside. */
record ProcedureForms(CaseFile file, List<ClockReading> clocks, Casework casework) {

  List<Fields.Choice> clocks(Text none) {
    List<Fields.Choice> choices = new ArrayList<>();
    choices.add(FormField.choice("", none));
    clocks.forEach(clock -> choices.add(FormField.choice(clock.rule().id(), clock.rule().title())));
    return choices;
  }

  DeedForm period() {
    return new DeedForm(
        Text.of("Extend or shorten a period", "期間を変更する"),
        Text.of("The clock shows a new last day, on both sides.", "期間の末日が変わり、双方に表示されます。"),
        new ExaminationDeed.PeriodChanged("", "", Optional.empty(), ""),
        List.of(
            FormField.choice(
                "clock", Fields.Label.of("Clock", "期間").must(), clocks(Text.of("choose", "選択"))),
            FormField.choice("by", Fields.Label.of("Changed to", "変更後の期間"), changed()),
            FormField.day("until", Fields.Label.of("Until", "末日"), ""),
            FormField.text("reason", FormField.reason())),
        written ->
            new ExaminationDeed.PeriodChanged(
                written.text("clock"),
                written.text("by"),
                written.someDay("until"),
                written.text("reason")));
  }

  private List<Fields.Choice> changed() {
    return casework.changedPeriods(file.filing().regime()).stream()
        .map(each -> FormField.choice(each.id(), each.name()))
        .toList();
  }

  DeedForm step() {
    return new DeedForm(
        Text.of("Record a step of procedure", "手続の進行を記録する"),
        Text.of("Clocks that wait for this event start or end.", "当該事象を起点又は終点とする期間が開始又は終了します。"),
        new ExaminationDeed.Proceeded("", ""),
        List.of(
            FormField.line("event", Fields.Label.of("Event of the regime", "制度上の事象").must()),
            FormField.text("words", Fields.Label.of("Note", "備考"))),
        written -> new ExaminationDeed.Proceeded(written.text("event"), written.text("words")));
  }

  static DeedForm interest() {
    return new DeedForm(
        Text.of("Declare an interest", "利害関係を申告する"),
        Text.of("You can do nothing more in this case.", "以後、この事案では何も行うことができません。"),
        new ExaminationDeed.InterestDeclared(""),
        List.of(FormField.text("reason", FormField.reason())),
        written -> new ExaminationDeed.InterestDeclared(written.text("reason")));
  }
}
