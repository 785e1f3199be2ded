package org.sekisho.pages.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.pages.charts.Charts;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Overseeing;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Text;

/** Answers what those who oversee ask below {@code /oversight}. */
public record OversightRoom(Overseeing overseeing) implements Room {

  private static final long STANDARD = 30;
  private static final String CSV = ".csv";

  @Override
  public String step() {
    return "oversight";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    List<String> steps = asked.steps();
    Figures figures = new Figures(overseeing, standard(asked));
    if (steps.size() == 1) {
      return Optional.of(new Answered.Page(200, page(asked, figures)));
    }
    return steps.size() == 2 && steps.get(1).endsWith(CSV)
        ? figures
            .of(steps.get(1).replace(CSV, ""))
            .map(charted ->
                new Answered.Download(
                    "text/csv", steps.get(1), charted.csv(asked.appearance().language())))
        : Optional.empty();
  }

  private static long standard(Asked asked) {
    return asked
        .field("standard")
        .filter(text -> text.matches("\\d{1,4}"))
        .map(Long::parseLong)
        .orElse(STANDARD);
  }

  private static String page(Asked asked, Figures figures) {
    Voice voice = new Voice(asked.appearance().language());
    List<Html> parts = new ArrayList<>();
    parts.add(
        voice
            .p(
                Text.of(
                    "Counted over the cases that you may read; drafts are not among them.",
                    "閲覧権限のある事案についての集計です。下書きは含みません。"))
            .styled("meta"));
    for (String file : Figures.FILES) {
      figures
          .of(file)
          .ifPresent(charted ->
              parts.add(
                  new Charts(voice)
                      .of(Figures.form(file), charted, Optional.of("/oversight/" + file + CSV))));
    }
    parts.add(
        parts.size() == 1
            ? new Notices(voice)
                .empty(
                    Text.of("Nothing to count yet", "集計の対象がありません"),
                    Text.of("Figures appear with the first case.", "事案が提出されると表示されます。"))
            : standard(voice, figures));
    return new Frame(asked.appearance(), asked.path())
        .around(Text.of("Oversight", "執行状況の監督"), parts.toArray(Html[]::new));
  }

  /** The share decided within a time that the reader names. */
  private static Html standard(Voice voice, Figures figures) {
    List<Html> rows = new ArrayList<>();
    figures
        .byUnit()
        .forEach((unit, times) ->
            rows.add(
                Html.element(
                    "tr",
                    Html.element("th", voice.say(figures.name(unit))).with("scope", "row"),
                    Html.element("td", "" + times.decided()).styled("number"),
                    Html.element("td", times.inStandard().percent() + " %").styled("number"),
                    Html.element("td", "" + times.longest()).styled("number"))));
    Html form =
        Html.element(
                "form",
                Html.element("label", voice.say("Standard time in days", "標準処理期間（日）"))
                    .with("for", "standard"),
                Html.element("input")
                    .with("id", "standard")
                    .with("name", "standard")
                    .with("inputmode", "numeric")
                    .with("value", "" + figures.standard()),
                voice.button("Count again", "再集計"))
            .with("method", "get")
            .with("action", "/oversight")
            .styled("search");
    Html table =
        rows.isEmpty()
            ? voice.p(Text.of("No case is decided yet.", "処分済みの事案はありません。"))
            : voice.table(
                Text.of(
                    "Decided within " + figures.standard() + " days",
                    figures.standard() + "日以内に処分した割合"),
                Html.element(
                    "tr",
                    voice.column("Unit", "部局"),
                    voice.column("Decided", "処分件数"),
                    voice.column("Within the time", "期間内の割合"),
                    voice.column("Longest, days", "最長日数")),
                rows);
    return voice.section("standard", "Standard time", "標準処理期間", form, table);
  }
}
