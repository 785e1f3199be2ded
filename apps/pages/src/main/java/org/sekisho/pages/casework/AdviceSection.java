package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Countersign;
import org.sekisho.casework.examination.GivenAdvice;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.html.Html;
import org.sekisho.pages.deeds.Parts;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** What is said inside the office: advice on each part, countersigns, opinions of others. */
record AdviceSection(Voice voice, Casework casework, CaseView view) {

  Html html() {
    Html advice = advice();
    Html signs = signs();
    Html consultations = consultations();
    return advice.equals(Html.NOTHING) && consultations.equals(Html.NOTHING)
        ? Html.NOTHING
        : voice.section("advice", "Advice and opinions", "意見及び協議", advice, signs, consultations);
  }

  private Html advice() {
    CaseFile file = view.file();
    Set<Integer> seen = view.acts().stream().map(Act::number).collect(Collectors.toSet());
    List<Html> rows = new ArrayList<>();
    for (GivenAdvice given : file.examination().standing(file.round())) {
      if (seen.contains(given.act())) {
        rows.add(
            Html.element(
                "tr",
                Html.element("th", voice.say(Parts.words(view.filing(), given.advice().part())))
                    .with("scope", "row"),
                Html.element("td", voice.say(given.advice().level().title())),
                Html.element("td", voice.say(casework.name(given.unit()))),
                Html.element("td", voice.say(given.advice().kind().title())),
                Html.element("td", given.advice().reasons()).styled("said")));
      }
    }
    return rows.isEmpty()
        ? Html.NOTHING
        : voice.table(
            Text.of("Advice that stands", "現在の意見"),
            Html.element(
                "tr",
                voice.column("Part", "対象"),
                voice.column("For", "区分"),
                voice.column("Unit", "部局"),
                voice.column("Advice", "意見"),
                voice.column("Reasons", "理由")),
            rows);
  }

  private Html signs() {
    CaseFile file = view.file();
    return file.posting()
        .lead()
        .filter(lead -> lead.countersigns() > 0)
        .<Html>map(lead -> {
          List<Html> items = new ArrayList<>();
          for (int order = 1; order <= lead.countersigns(); order++) {
            Optional<Countersign> sign = file.examination().valid(file.round(), lead.unit(), order);
            Text title = Text.of("Countersign " + order + ": ", "第" + order + "合議：");
            items.add(
                Html.element(
                    "li",
                    voice.say(title),
                    sign.<Html>map(given -> voice.say(agreed(given)))
                        .orElseGet(() -> voice.say("○ still needed", "○ 未了"))));
          }
          return Html.element("ul", items);
        })
        .orElse(Html.NOTHING);
  }

  private Text agreed(Countersign given) {
    Text name = casework.name(given.person());
    return Text.of("✓ agreed, " + name.en(), "✓ 異存なし（" + name.ja() + "）");
  }

  private Html consultations() {
    List<Html> rows = new ArrayList<>();
    for (Consultation asked : view.file().posting().consultations().values()) {
      Text said =
          asked
              .opinion()
              .map(opinion -> ActWords.opinion(opinion).title())
              .orElseGet(() ->
                  switch (asked.silence()) {
                    case AGREEMENT ->
                        Text.of("no opinion yet; silence agrees", "未回答（期限の経過により異議なしとみなす）");
                    case WAIT -> Text.of("no opinion yet; it is waited for", "未回答（回答を待つ）");
                  });
      Html settled = asked.settled().<Html>map(Html::words).orElseGet(() -> voice.say("–", "–"));
      rows.add(
          Html.element(
              "tr",
              Html.element("th", voice.say(casework.name(asked.unit()))).with("scope", "row"),
              Html.element("td", asked.words()).styled("said"),
              Html.element("td", voice.say(Text.of(asked.due()))),
              Html.element("td", voice.say(said)),
              Html.element("td", settled)));
    }
    return rows.isEmpty()
        ? Html.NOTHING
        : voice.table(
            Text.of("Consultations", "協議"),
            Html.element(
                "tr",
                voice.column("Unit", "協議先"),
                voice.column("Asked", "協議事項"),
                voice.column("Due", "期限"),
                voice.column("Opinion", "意見"),
                voice.column("Settled", "調整")),
            rows);
  }
}
