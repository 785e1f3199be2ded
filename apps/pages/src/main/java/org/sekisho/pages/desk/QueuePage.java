package org.sekisho.pages.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sekisho.casework.reading.CaseLine;
import org.sekisho.casework.reading.QueueEntry;
import org.sekisho.casework.routing.FlagKind;
import org.sekisho.casework.routing.Unit;
import org.sekisho.html.Html;
import org.sekisho.pages.casework.CaseLines;
import org.sekisho.pages.casework.ClockMarks;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Notices;
import org.sekisho.pages.parts.Sides;
import org.sekisho.pages.parts.Ways;
import org.sekisho.terms.Text;

/** The first page of those who work on cases: what waits, what changed, and the queue. */
final class QueuePage {

  static final Text TITLE = Text.of("Desk", "事案の処理");

  private final Asked asked;
  private final Casework casework;
  private final Voice voice;

  QueuePage(Asked asked, Casework casework) {
    this.asked = asked;
    this.casework = casework;
    this.voice = new Voice(asked.appearance().language());
  }

  String html() {
    List<Html> parts = new ArrayList<>();
    parts.add(search());
    asked.field("q").ifPresent(words -> parts.add(found(words)));
    parts.add(new WaitingTable(voice, casework).html());
    parts.add(queue());
    parts.add(changes());
    return new Frame(asked.appearance(), asked.path()).around(TITLE, parts.toArray(Html[]::new));
  }

  private Html search() {
    return Html.element(
            "form",
            Html.element(
                    "label",
                    voice.say(
                        "Find a case: words of its title, its number, a party",
                        "事案の検索（件名、受理番号、当事者）"))
                .with("for", "q"),
            Html.element("input")
                .with("type", "search")
                .with("id", "q")
                .with("name", "q")
                .with("value", asked.field("q").orElse(""))
                .with("autocomplete", "off"),
            voice.button("Search", "検索"))
        .with("method", "get")
        .with("action", "/desk")
        .with("role", "search")
        .styled("search");
  }

  private Html found(String words) {
    List<CaseLine> lines = casework.search(words);
    return lines.isEmpty()
        ? voice
            .p(Text.of("No case has all of these words.", "該当する事案はありません。"))
            .with("role", "status")
        : new CaseLines(voice, casework)
            .table(
                Text.of("Found: " + lines.size(), "該当：" + lines.size() + "件"),
                lines,
                "/desk/case/");
  }

  private Html queue() {
    List<Unit> units = casework.worker().units();
    if (units.isEmpty()) {
      return new Notices(voice)
          .empty(
              Text.of("You belong to no unit that works on cases", "事案を処理する部局に所属していません"),
              Text.of(
                  "Ask whoever keeps the accounts of your ministry to put you into one. A unit is"
                      + " known by its name in the list of authorities.",
                  "所属府省の利用者管理者に部局の設定を依頼してください。部局は、関係行政機関の一覧にある名称で登録されている必要があります。"));
    }
    Unit unit =
        units.stream()
            .filter(each -> asked.field("unit").filter(each.id()::equals).isPresent())
            .findFirst()
            .orElse(units.getFirst());
    Casework.Whose whose =
        Arrays.stream(Casework.Whose.values())
            .filter(each -> asked.field("whose").filter(code(each)::equals).isPresent())
            .findFirst()
            .orElse(Casework.Whose.UNIT);
    Casework.Page page = casework.queue(unit.id(), whose, asked.field("after").orElse(""));
    return voice.section(
        "queue",
        "Queue",
        "処理一覧",
        tabs(units, unit, whose),
        table(unit, page),
        next(unit, whose, page));
  }

  private static String code(Casework.Whose whose) {
    return whose.name().toLowerCase(Locale.ROOT);
  }

  private static String address(Unit unit, Casework.Whose whose) {
    return "/desk?unit=" + unit.id() + "&whose=" + code(whose);
  }

  private Html tabs(List<Unit> units, Unit here, Casework.Whose whose) {
    List<Ways.Tab> tabs = new ArrayList<>();
    for (Unit unit : units) {
      for (Casework.Whose each : Casework.Whose.values()) {
        Text title = title(each);
        tabs.add(
            new Ways.Tab(
                address(unit, each),
                units.size() == 1
                    ? title
                    : Text.of(
                        unit.title().en() + ": " + title.en(),
                        unit.title().ja() + "：" + title.ja())));
      }
    }
    return new Ways(voice).tabs(Text.of("Whose cases", "対象"), tabs, address(here, whose));
  }

  private static Text title(Casework.Whose whose) {
    return switch (whose) {
      case UNIT -> Text.of("the unit's", "部局全体");
      case MINE -> Text.of("mine", "自分の担当");
      case NOBODYS -> Text.of("nobody's", "担当未定");
    };
  }

  private Html table(Unit unit, Casework.Page page) {
    if (page.rows().isEmpty()) {
      return new Notices(voice)
          .empty(
              Text.of("Nothing lies here", "該当する事案はありません"),
              Text.of("Cases appear as soon as they are sent to the unit.", "部局に回付されると表示されます。"));
    }
    ClockMarks clocks = new ClockMarks(voice, asked.today());
    return voice.table(
        Text.of(
            "Open cases: " + unit.title().en() + ", the most urgent first",
            "処理中の事案：" + unit.title().ja() + "（緊急度順）"),
        Html.element(
            "tr",
            voice.column("Case", "事案"),
            voice.column("Stage", "段階"),
            voice.column("Clock", "期間"),
            voice.column("Due inside", "内部の期限"),
            voice.column("Flags", "旗"),
            voice.column("Tier", "段"),
            voice.column("Officer", "担当")),
        page.rows().stream().map(row -> row(row, clocks)).toList());
  }

  private Html row(Casework.Row row, ClockMarks clocks) {
    QueueEntry entry = row.entry();
    List<Text> flags =
        entry.flags().stream()
            .map(id ->
                casework.flags(entry.regime()).stream()
                    .filter(kind -> kind.id().equals(id))
                    .map(FlagKind::title)
                    .findFirst()
                    .orElse(Text.same(id)))
            .toList();
    return Html.element(
        "tr",
        Html.element("th", voice.link("/desk/case/" + entry.caseId(), entry.title()))
            .with("scope", "row"),
        Html.element("td", voice.say(CaseLines.stage(entry.stage()))),
        Html.element("td", clocks.next(row.clocks())),
        Html.element(
            "td", entry.due().map(day -> voice.say(Text.of(day))).orElseGet(() -> Html.words("–"))),
        Html.element("td", flags.isEmpty() ? Html.words("–") : new Sides(voice).tags(flags)),
        Html.element("td", "" + entry.tier()),
        Html.element(
            "td",
            entry.officer().isEmpty()
                ? voice.say("nobody", "未定")
                : voice.say(casework.name(entry.officer()))));
  }

  private Html next(Unit unit, Casework.Whose whose, Casework.Page page) {
    return page.next()
        .<Html>map(after ->
            Html.element(
                    "p",
                    voice.link(
                        address(unit, whose)
                            + "&after="
                            + URLEncoder.encode(after, StandardCharsets.UTF_8),
                        Text.of("The next page", "次のページ")))
                .styled("actions"))
        .orElse(Html.NOTHING);
  }

  private Html changes() {
    Casework.Changes changes = casework.changes();
    if (changes.lines().isEmpty()) {
      return Html.NOTHING;
    }
    Text since = Text.of(changes.since());
    return voice.section(
        "changes",
        "What changed",
        "前回以降の変更",
        new CaseLines(voice, casework)
            .table(
                Text.of("Changed since " + since.en(), since.ja() + "以降に更新された事案"),
                changes.lines(),
                "/desk/case/"));
  }
}
