package org.sekisho.pages.patterns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Badges;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Happened;
import org.sekisho.pages.parts.Notices;
import org.sekisho.pages.parts.Sides;
import org.sekisho.pages.parts.Ways;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** Every part on one page: for those who build pages, and for the tests of all of them. */
final class PatternPage {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final Asked asked;
  private final Voice voice;

  PatternPage(Asked asked) {
    this.asked = asked;
    this.voice = new Voice(asked.appearance().language());
  }

  String html() {
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Patterns", "画面部品"),
            voice
                .p(
                    Text.of(
                        "The parts of which the desk is made. All that is shown is invented.",
                        "画面を構成する部品の一覧。表示内容は全て架空のもの。"))
                .styled("lead"),
            section("outcomes", "Outcomes", "結論", outcomes()),
            section("notices", "Notices", "通知", notices()),
            section("fields", "Fields", "入力欄", fields()),
            section("ways", "Tabs and pages", "タブとページ送り", ways()),
            section("sides", "Figures, tags, sides", "数値・タグ・並列表示", sides()),
            section("happened", "What happened", "経過", happened()),
            section("charts", "Charts and a map", "図と地図", new ChartPatterns(voice).all()));
  }

  private Html section(String id, String en, String ja, Html inside) {
    return voice.section(id, en, ja, inside);
  }

  private Html outcomes() {
    return Html.element(
            "p",
            Arrays.stream(Outcome.values()).map(outcome -> Badges.outcome(voice, outcome)).toList())
        .styled("marks");
  }

  private Html notices() {
    Notices notices = new Notices(voice);
    return Html.several(
        notices.done(Text.of("The matter was filed", "案件を提出しました")),
        notices.told(
            Text.of("The law changes on 1 June 2027", "令和9年6月1日に法令が改正されます"),
            voice.p(Text.of("Ask again after that day.", "施行日以後に改めて確認してください。"))),
        notices.care(Text.of("Have the law checked", "法的な確認が必要です")),
        notices.refused(Text.of("The file cannot be read", "ファイルを読み取れません")),
        notices.waiting(
            Text.of("300 of 1,200 rows are decided", "1,200行のうち300行を判定済み"), 300, 1200, "/patterns"),
        notices.empty(
            Text.of("Nothing is here yet", "まだ何もありません"),
            Text.of("What you keep will stand here.", "保存したものがここに表示されます。"),
            voice.link("/ask", Text.of("Ask", "相談する"))));
  }

  private Html fields() {
    Fields fields = new Fields(voice);
    List<Fields.Choice> choices =
        List.of(
            new Fields.Choice("true", Text.of("It is the same", "同一である")),
            new Fields.Choice("unsure", Text.of("I am not sure", "判断できない")));
    return Html.element(
            "form",
            fields.line("name", Fields.Label.of("Name", "名称").must(), ""),
            fields.line(
                "share",
                Fields.Label.of("Share", "割合")
                    .helped("such as 5 %", "例：5 %")
                    .wrong(Optional.of(Text.of("`a lot` is no share", "`a lot`は割合ではありません"))),
                "a lot"),
            fields.select("kind", Fields.Label.of("Kind", "種類"), choices, "true"),
            fields.radios("match", Fields.Label.of("The hit", "該当候補"), choices, "unsure"),
            fields.text("why", Fields.Label.of("Why", "理由"), "", false),
            fields.file("table", Fields.Label.of("A table", "表のファイル"), ".csv"),
            fields.slider(
                "day", Fields.Label.of("Day", "基準日"), DAY.minusYears(5), DAY.plusYears(1), DAY),
            Html.element(
                    "p",
                    voice.button("Send", "送信").styled("main"),
                    voice.button("Keep", "保存").styled("quiet"))
                .styled("actions"))
        .with("method", "get")
        .with("action", "/patterns");
  }

  private Html ways() {
    Ways ways = new Ways(voice);
    List<Ways.Tab> tabs =
        List.of(
            new Ways.Tab("/patterns", Text.of("Here", "この画面")),
            new Ways.Tab("/ask", Text.of("Ask", "相談")));
    return Html.several(
        ways.tabs(Text.of("An example of tabs", "タブの例"), tabs, "/patterns"),
        ways.pages(3, 9, "/patterns?page="));
  }

  private Html sides() {
    Sides sides = new Sides(voice);
    SequencedMap<Text, String> figures = new LinkedHashMap<>();
    figures.put(Text.of("matters open", "処理中の案件"), "128");
    figures.put(Text.of("clocks that end this week", "今週満了する期限"), "7");
    return Html.several(
        sides.figures(figures),
        sides.tags(List.of(Text.of("urgent", "至急"), Text.of("semiconductors", "半導体"))),
        sides.pair(
            Text.of("Before", "改正前"),
            Html.element("p", Html.element("del", voice.say("10 %", "10パーセント"))),
            Text.of("After", "改正後"),
            Html.element("p", Html.element("ins", voice.say("1 %", "1パーセント")))));
  }

  private Html happened() {
    return new Happened(voice)
        .line(
            List.of(
                new Happened.Event(
                    DAY, Text.of("The matter came in", "案件を受理"), Html.NOTHING, false),
                new Happened.Event(
                    DAY.plusDays(9),
                    Text.of("A question was asked", "質問を送付"),
                    voice.p(Text.of("The clock stands still.", "期限は停止中。")),
                    true)));
  }
}
