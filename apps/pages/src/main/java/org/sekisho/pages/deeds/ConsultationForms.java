package org.sekisho.pages.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Opinion;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/** Forms for asking another ministry, for its opinion, and for resolving an objection. */
record ConsultationForms(CaseFile file, Casework casework, LocalDate today) {

  private static final int DAYS = 14;

  List<DeedForm> all() {
    List<DeedForm> forms = new ArrayList<>();
    if (file.stage().isOpen()) {
      forms.add(consult());
      if (!unsettled().isEmpty()) {
        forms.add(opinion());
        forms.add(escalate());
        forms.add(settle());
      }
    }
    return forms;
  }

  private List<Consultation> unsettled() {
    return file.posting().consultations().values().stream()
        .filter(asked -> asked.settled().isEmpty())
        .toList();
  }

  private FormField which() {
    return FormField.choice(
        "consultation",
        Fields.Label.of("Consultation", "協議"),
        unsettled().stream().map(asked -> PostingForms.choice(asked, casework)).toList());
  }

  private DeedForm consult() {
    List<Fields.Choice> units =
        casework.units(file.filing().regime()).stream()
            .map(unit -> FormField.choice(unit.id(), unit.name()))
            .toList();
    return new DeedForm(
        Text.of("Consult another ministry", "他府省に協議する"),
        Text.of(
            "No decision until it answers, or its day passes where silence is agreement.",
            "回答があるまで（異議なしとみなす場合は期限の経過まで）処分できません。"),
        new PostingDeed.Consulted("", "", "", today, Consultation.Silence.WAIT, "hand"),
        List.of(
            FormField.choice("of", Fields.Label.of("Unit", "協議先"), units),
            FormField.text("words", Fields.Label.of("What is asked", "協議事項").must()),
            FormField.day(
                "due", Fields.Label.of("Due", "回答期限").must(), today.plusDays(DAYS).toString()),
            FormField.choice(
                "silence",
                Fields.Label.of("If no opinion comes", "回答がない場合"),
                List.of(
                    FormField.choice("wait", Text.of("it is waited for", "回答を待つ")),
                    FormField.choice("agreement", Text.of("it counts as agreement", "異議なしとみなす"))))),
        written ->
            new PostingDeed.Consulted(
                "hand-" + (file.acts().size() + 1),
                written.text("of"),
                written.text("words"),
                written.day("due"),
                written.word("silence", Consultation.Silence.class),
                "hand"));
  }

  private DeedForm opinion() {
    return new DeedForm(
        Text.of("Give your ministry's opinion", "府省としての意見を回答する"),
        Text.of("An objection holds up the decision until it is settled.", "異議は、調整が整うまで処分を止めます。"),
        new PostingDeed.OpinionGiven("", new Opinion.NoObjection()),
        List.of(
            which(),
            FormField.choice(
                "opinion",
                Fields.Label.of("Opinion", "意見"),
                List.of(
                    FormField.choice("no-objection", Text.of("no objection", "異議なし")),
                    FormField.choice(
                        "under-conditions", Text.of("agreed under conditions", "条件付きで異議なし")),
                    FormField.choice("objection", Text.of("objection", "異議あり")))),
            FormField.text(
                "words", Fields.Label.of("Reasons, or conditions one a line", "理由又は条件（条件は1行に1件）"))),
        written -> new PostingDeed.OpinionGiven(written.text("consultation"), opinion(written)));
  }

  private static Opinion opinion(Written written) {
    return switch (written.text("opinion")) {
      case "objection" -> new Opinion.Objection(written.text("words"));
      case "under-conditions" -> new Opinion.UnderConditions(written.lines("words"));
      default -> new Opinion.NoObjection();
    };
  }

  private DeedForm escalate() {
    List<Fields.Choice> units =
        casework.units(file.filing().regime()).stream()
            .map(unit -> FormField.choice(unit.id(), unit.name()))
            .toList();
    return new DeedForm(
        Text.of("Take an objection up", "異議を上申する"),
        Text.of("Clocks run on.", "期間は進行を続けます。"),
        new PostingDeed.Escalated("", "", ""),
        List.of(
            which(),
            FormField.choice("to", Fields.Label.of("To", "上申先"), units),
            FormField.text("reason", FormField.reason())),
        written ->
            new PostingDeed.Escalated(
                written.text("consultation"), written.text("to"), written.text("reason")));
  }

  private DeedForm settle() {
    return new DeedForm(
        Text.of("Settle a consultation", "協議を整える"),
        Text.of("It holds up the decision no more.", "以後、処分の妨げになりません。"),
        new PostingDeed.Settled("", ""),
        List.of(which(), FormField.text("how", Fields.Label.of("How", "調整の内容").must())),
        written -> new PostingDeed.Settled(written.text("consultation"), written.text("how")));
  }
}
