package org.sekisho.pages.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Settlement;
import org.sekisho.casework.outcome.DatedDuty;
import org.sekisho.casework.outcome.HeldLicence;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** The outcome, and what lives on after it. */
record LicenceSection(Voice voice, Casework casework, CaseFile file, LocalDate today) {

  Html html() {
    return file.settlement()
        .ruling(file.round())
        .<Html>map(ruling ->
            voice.section("outcome", "Outcome", "処分", outcome(ruling), licence(), duties()))
        .orElse(Html.NOTHING);
  }

  private Html outcome(Settlement.Ruling ruling) {
    Text day = Text.of(ruling.at().atZone(casework.zone()).toLocalDate());
    Text served =
        ruling
            .served()
            .map(at -> Text.of(at.atZone(casework.zone()).toLocalDate()))
            .map(on -> Text.of(", served on " + on.en(), "、送達：" + on.ja()))
            .orElseGet(() -> Text.of(", not served yet", "、未送達"));
    Text title = ruling.outcome().title();
    return Html.several(
        Html.element(
            "p",
            Html.element("strong", voice.say(title)),
            Html.words(" "),
            voice.say(Text.of("on " + day.en() + served.en(), day.ja() + served.ja()))),
        Html.element("p", ruling.reasons()).styled("said"));
  }

  private Html licence() {
    return file.settlement()
        .licence()
        .<Html>map(held -> {
          List<Html> rows = new ArrayList<>();
          rows.add(voice.row("Number", "許可番号", Html.words(held.licence().number())));
          rows.add(
              voice.row("Holder", "許可を受けた者", voice.say(casework.name(held.licence().holder()))));
          rows.add(voice.row("From", "開始日", voice.say(Text.of(held.licence().valid().from()))));
          held.licence()
              .valid()
              .to()
              .ifPresent(last -> rows.add(voice.row("Until", "有効期限", voice.say(Text.of(last)))));
          rows.add(voice.row("Today", "本日の状態", voice.say(state(held.state(today)))));
          held.licence()
              .allowances()
              .forEach(allowed ->
                  rows.add(
                      voice.row(
                          "Left of " + allowed.item(),
                          allowed.item() + "の残量",
                          Html.words(
                              held.left(allowed.item())
                                      .map(left -> left.toPlainString())
                                      .orElse("–")
                                  + " "
                                  + allowed.unit()))));
          return voice.table(
              Text.of("Licence", "許可"),
              Html.element("tr", voice.column("What", "項目"), voice.column("How it is", "内容")),
              rows);
        })
        .orElse(Html.NOTHING);
  }

  private static Text state(HeldLicence.State state) {
    return switch (state) {
      case NOT_YET -> Text.of("○ not yet in force", "○ 効力発生前");
      case VALID -> Text.of("✓ valid", "✓ 有効");
      case EXHAUSTED -> Text.of("✕ used up", "✕ 残量なし");
      case EXPIRED -> Text.of("✕ expired", "✕ 期限切れ");
      case SURRENDERED -> Text.of("✕ given up", "✕ 返納済み");
      case REVOKED -> Text.of("✕ revoked", "✕ 取消し済み");
    };
  }

  private Html duties() {
    List<Html> rows = new ArrayList<>();
    file.settlement()
        .conditions(file.round())
        .forEach(condition ->
            rows.add(
                Html.element(
                    "tr",
                    Html.element("th", condition.words()).with("scope", "row"),
                    Html.element("td", due(condition.id())))));
    return rows.isEmpty()
        ? Html.NOTHING
        : voice.table(
            Text.of("Conditions", "条件"),
            Html.element("tr", voice.column("Condition", "条件"), voice.column("Reports", "報告")),
            rows);
  }

  private Html due(String condition) {
    List<Html> items = new ArrayList<>();
    for (DatedDuty duty : file.settlement().duties(file.round())) {
      if (duty.condition().equals(condition)) {
        Text day = Text.of(duty.due());
        Text how =
            duty.reported()
                ? Text.of("✓ reported", "✓ 報告済み")
                : duty.isOverdue(today) ? Text.of("! overdue", "！期限超過") : Text.of("○ due", "○ 予定");
        items.add(
            Html.element(
                "li", voice.say(Text.of(day.en() + " " + how.en(), day.ja() + " " + how.ja()))));
      }
    }
    return items.isEmpty() ? voice.say("none", "なし") : Html.element("ul", items);
  }
}
