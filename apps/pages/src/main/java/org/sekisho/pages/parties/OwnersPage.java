package org.sekisho.pages.parties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sekisho.html.Html;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.report.PartyReport;
import org.sekisho.ownership.report.Reports;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Who is behind a party on a day, with the reasons of each verdict. */
final class OwnersPage {

  static final String KEPT = "holdings";
  private static final int MOST_NAMED = 500;
  private static final int YEARS = 10;

  private final Asked asked;
  private final Notebook notebook;
  private final Voice voice;

  OwnersPage(Asked asked, Notebook notebook) {
    this.asked = asked;
    this.notebook = notebook;
    this.voice = new Voice(asked.appearance().language());
  }

  Answered answer() {
    Optional<String> sent = asked.file("file").map(Sent::text);
    Optional<String> text = sent.or(() -> notebook.find(asked.person(), KEPT));
    if (text.isEmpty()) {
      return page(200, Html.NOTHING);
    }
    return switch (read(text.get())) {
      case Checked.Broken<HoldingsCsv.Read>(List<Problem> problems) ->
          page(
              422,
              new Notices(voice)
                  .problems(Text.of("The table cannot be read", "表を読み取れません"), problems));
      case Checked.Sound<HoldingsCsv.Read>(HoldingsCsv.Read read) -> {
        boolean kept = sent.isEmpty() || notebook.keep(asked.person(), KEPT, text.get());
        yield page(
            200,
            Html.several(
                kept ? Html.NOTHING : new Notices(voice).care(PartyWords.NO_ROOM),
                shown(read.holdings())));
      }
    };
  }

  private static Checked<HoldingsCsv.Read> read(String text) {
    try {
      return HoldingsCsv.read(
          "holdings.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Answered page(int status, Html inside) {
    Fields fields = new Fields(voice);
    Html form =
        Html.element(
                "form",
                Voice.hidden("_csrf", asked.token()),
                fields.file(
                    "file",
                    Fields.Label.of("Holdings", "保有情報")
                        .helped(
                            "a CSV file with the columns holder, company and percent",
                            "holder、company及びpercentの列を持つCSVファイル"),
                    ".csv"),
                Html.element("p", voice.button("Read", "読み込む").styled("main")).styled("actions"))
            .with("method", "post")
            .with("action", "/parties/owners")
            .with("enctype", "multipart/form-data")
            .with("hx-boost", "false");
    return new Answered.Page(
        status,
        new Frame(asked.appearance(), asked.path())
            .around(
                Text.of("Owners", "所有関係"),
                PartiesPage.tabs(asked.appearance(), "/parties/owners"),
                inside,
                form));
  }

  private Html shown(Holdings holdings) {
    LocalDate day = asked.day("on").orElse(asked.today());
    Graph votes = holdings.on(day, Measure.VOTES);
    int named = Math.min(MOST_NAMED, holdings.parties().size());
    String party = asked.field("party").orElseGet(() -> most(holdings, votes));
    List<Fields.Choice> choices =
        IntStream.range(0, named)
            .mapToObj(holdings.parties()::id)
            .sorted()
            .map(id -> new Fields.Choice(id, Text.same(id)))
            .toList();
    Fields fields = new Fields(voice);
    Html form =
        Html.element(
                "form",
                fields.select("party", Fields.Label.of("Party", "当事者"), choices, party),
                fields.slider(
                    "on",
                    Fields.Label.of("On", "基準日"),
                    asked.today().minusYears(YEARS),
                    asked.today().plusYears(1),
                    day),
                Html.element("p", voice.button("Show", "表示").styled("main")).styled("actions"))
            .with("method", "get")
            .with("action", "/parties/owners");
    OptionalInt number = holdings.parties().find(party);
    if (number.isEmpty()) {
      return Html.several(
          form,
          new Notices(voice)
              .empty(
                  Text.of("No holding names this party", "この当事者の保有情報はありません"),
                  Text.of("Choose another.", "別の当事者を選択してください。")));
    }
    OwnersDrawing drawing = new OwnersDrawing(voice, votes, day, number.getAsInt());
    return Html.several(
        form,
        graph(party, day, drawing),
        table(votes, day, drawing),
        new Reports(holdings, day).of(party).map(this::report).orElse(Html.NOTHING));
  }

  /** The party with the most holders: where there is something to see. */
  private static String most(Holdings holdings, Graph votes) {
    return IntStream.range(0, holdings.parties().size())
        .boxed()
        .max((one, other) ->
            Integer.compare(
                votes.afterHolder(one) - votes.firstHolder(one),
                votes.afterHolder(other) - votes.firstHolder(other)))
        .map(holdings.parties()::id)
        .orElse("");
  }

  private Html graph(String party, LocalDate day, OwnersDrawing drawing) {
    List<Html> zoom = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      zoom.add(
          Html.element("button", "×" + i)
              .with("type", "button")
              .with("data-zoom-to", "" + i)
              .with("aria-controls", "owners")
              .with("aria-pressed", "" + (i == 1))
              .styled("quiet"));
    }
    return Html.element(
            "figure",
            Html.element(
                "figcaption",
                voice.say(
                    Text.of(
                        party + " on " + day + ", by votes",
                        party + "（" + Text.of(day).ja() + "現在、議決権による）"))),
            Html.element("p", zoom)
                .styled("actions zoom")
                .with("role", "group")
                .with("aria-label", voice.in("Size of the drawing", "図の拡大")),
            Html.element("div", drawing.svg())
                .styled("drawn")
                .with("id", "owners")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", voice.in("The drawing", "図")))
        .styled("graph");
  }

  private Html table(Graph votes, LocalDate day, OwnersDrawing drawing) {
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Holder", "保有者"),
            voice.column("Company", "会社"),
            voice.column("Share", "割合"));
    List<Html> rows =
        drawing.edges().stream()
            .map(edge ->
                (Html)
                    Html.element(
                        "tr",
                        cell(votes.parties().id(edge.holder()), day),
                        cell(votes.parties().id(edge.company()), day),
                        Html.element("td", OwnersDrawing.share(edge)).styled("number")))
            .toList();
    return voice.table(Text.of("The same as a table", "図と同じ内容の表"), head, rows);
  }

  private Html cell(String party, LocalDate day) {
    return Html.element("td", voice.link(OwnersDrawing.address(party, day), Text.same(party)));
  }

  private Html report(PartyReport report) {
    List<Html> parts = new ArrayList<>();
    for (PartyReport.Section section : report.sections()) {
      if (!section.findings().isEmpty()) {
        parts.add(Html.element("h3", voice.say(section.rule().title())));
        section.findings().forEach(finding -> parts.add(finding(finding)));
      }
    }
    return voice.section(
        "verdicts",
        "What the rules say",
        "規則による判定",
        parts.isEmpty() ? voice.p(Text.of("Nothing.", "該当なし。")) : Html.several(parts));
  }

  private Html finding(PartyReport.Finding finding) {
    Text headline =
        Text.of(
            finding.certainty().title().en() + ": " + finding.statement().en(),
            finding.certainty().title().ja() + "：" + finding.statement().ja());
    return finding.reasons().isEmpty()
        ? voice.p(headline)
        : voice.fold(
            headline,
            Html.element(
                "ul",
                finding.reasons().stream()
                    .map(why -> Html.element("li", voice.say(why)))
                    .toList()));
  }
}
