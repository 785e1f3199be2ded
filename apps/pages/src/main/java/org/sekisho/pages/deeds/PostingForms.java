package org.sekisho.pages.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Posting;
import org.sekisho.casework.filing.Part;
import org.sekisho.casework.routing.FlagKind;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** Forms for sending a case about inside the office: to whom, with what mark. */
record PostingForms(CaseFile file, Casework casework, LocalDate today) {

  List<DeedForm> all() {
    List<DeedForm> forms = new ArrayList<>();
    if (file.stage().isOpen()) {
      if (file.posting().places().values().stream().anyMatch(place -> !place.released())) {
        forms.add(assign());
        forms.add(release());
      }
      forms.add(route());
      forms.add(flag());
      if (!file.posting().flags().isEmpty()) {
        forms.add(liftFlag());
      }
    }
    forms.add(note());
    return forms;
  }

  private List<Fields.Choice> places() {
    return file.posting().places().values().stream()
        .filter(place -> !place.released())
        .map(Posting.UnitPlace::unit)
        .map(unit -> FormField.choice(unit, casework.name(unit)))
        .toList();
  }

  private List<Fields.Choice> units() {
    return casework.units(file.filing().regime()).stream()
        .map(unit -> FormField.choice(unit.id(), unit.name()))
        .toList();
  }

  private DeedForm assign() {
    List<Fields.Choice> officers =
        file.posting().places().keySet().stream()
            .flatMap(unit -> casework.colleagues(unit).stream())
            .distinct()
            .map(each -> FormField.choice(each.id(), each.name()))
            .toList();
    return new DeedForm(
        Text.of("Take it, or give it to an officer", "担当を決める"),
        Text.of(
            "The case stands in that officer's queue. No clock changes.",
            "当該担当官の一覧に表示されます。期間に影響はありません。"),
        new PostingDeed.Assigned("", ""),
        List.of(
            FormField.choice("unit", Fields.Label.of("Unit", "部局"), places()),
            FormField.choice("officer", Fields.Label.of("Officer", "担当官"), officers)),
        written -> new PostingDeed.Assigned(written.text("unit"), written.text("officer")));
  }

  private DeedForm release() {
    return new DeedForm(
        Text.of("End the work of a unit", "部局での処理を終える"),
        Text.of(
            "The case leaves the unit's queue; later tiers of the rules follow.",
            "部局の一覧から外れ、規則の次の段階に進みます。"),
        new PostingDeed.Released("", ""),
        List.of(
            FormField.choice("unit", Fields.Label.of("Unit", "部局"), places()),
            FormField.line("reason", FormField.reason())),
        written -> new PostingDeed.Released(written.text("unit"), written.text("reason")));
  }

  private DeedForm route() {
    return new DeedForm(
        Text.of("Send it to a unit by hand", "手動で回付する"),
        Text.of("The unit can work on it. No clock changes.", "当該部局が処理できるようになります。期間に影響はありません。"),
        new PostingDeed.Routed("", "", 1, false, 0, "", "hand", "", ""),
        List.of(
            FormField.choice("to", Fields.Label.of("Unit", "部局"), units()),
            FormField.line("reason", FormField.reason())),
        written ->
            new PostingDeed.Routed(
                written.text("to"), "new", 1, false, 0, "", "hand", "", written.text("reason")));
  }

  private DeedForm flag() {
    List<Fields.Choice> kinds =
        casework.flags(file.filing().regime()).stream()
            .map(kind -> FormField.choice(kind.id(), kind.title()))
            .toList();
    return new DeedForm(
        Text.of("Lay a flag on it", "旗を付ける"),
        Text.of(
            "Flags raise it in the queue; some block a decision.",
            "一覧での順位が上がり、種類によっては処分ができなくなります。"),
        new PostingDeed.Flagged(new Flag("", Part.WHOLE, Text.same(""), 0, false, ""), "hand", ""),
        List.of(
            FormField.choice("flag", Fields.Label.of("Flag", "旗"), kinds),
            FormField.choice("part", Fields.Label.of("On", "対象"), Parts.of(file.filing())),
            FormField.line("reason", FormField.reason())),
        written ->
            new PostingDeed.Flagged(
                flag(written.text("flag"), written.part("part")), "hand", written.text("reason")));
  }

  private Flag flag(String id, Part part) {
    return casework.flags(file.filing().regime()).stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .map((FlagKind kind) -> kind.on(part))
        .orElseGet(() -> new Flag("", part, Text.same(""), 0, false, ""));
  }

  private DeedForm liftFlag() {
    List<Fields.Choice> flags =
        file.posting().flags().stream()
            .map(flag ->
                FormField.choice(
                    flag.id() + " " + Parts.code(flag.part()),
                    both(flag.title(), Parts.words(file.filing(), flag.part()))))
            .toList();
    return new DeedForm(
        Text.of("Lift a flag", "旗を外す"),
        Text.of("Rules do not lay it again.", "同じ規則により再び付くことはありません。"),
        new PostingDeed.FlagLifted("", Part.WHOLE, ""),
        List.of(
            FormField.choice("flag", Fields.Label.of("Flag", "旗"), flags),
            FormField.line("reason", FormField.reason())),
        written -> {
          String[] words = written.text("flag").split(" ", 2);
          Part part = Parts.read(words.length == 2 ? words[1] : "").orElse(Part.WHOLE);
          return new PostingDeed.FlagLifted(words[0], part, written.text("reason"));
        });
  }

  private DeedForm note() {
    return new DeedForm(
        Text.of("Write a note", "メモを残す"),
        Text.of("Seen inside the office only. No clock changes.", "行政内部でのみ閲覧できます。期間に影響はありません。"),
        new PostingDeed.Noted("", List.of()),
        List.of(FormField.text("words", Fields.Label.of("Note", "メモ").must())),
        written -> new PostingDeed.Noted(written.text("words"), List.of()));
  }

  static Text both(Text one, Text other) {
    return Text.of(one.en() + " — " + other.en(), one.ja() + "（" + other.ja() + "）");
  }

  static Fields.Choice choice(Consultation asked, Casework casework) {
    return FormField.choice(asked.id(), both(casework.name(asked.unit()), Text.same(asked.id())));
  }
}
