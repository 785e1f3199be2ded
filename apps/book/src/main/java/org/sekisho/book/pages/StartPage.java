package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sekisho.html.Html;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Text;

/** The first page: regimes by gate and by jurisdiction, and what comes next. */
final class StartPage {

  private static final int MOST_DAYS = 4;

  private final Edition edition;
  private final Voice voice;

  private StartPage(Edition edition, Voice voice) {
    this.edition = edition;
    this.voice = voice;
  }

  static Page of(Edition edition, Voice voice) {
    return new StartPage(edition, voice).page();
  }

  private Page page() {
    Html main =
        Html.several(
            voice
                .p(
                    Text.of(
                        "What the law of economic security asks, why, since when, and where it is"
                            + " written.",
                        "経済安全保障に関する法令が、何を、なぜ、いつから求めるのか、また、それがどこに定められているのかを示す。"))
                .styled("lead"),
            Html.element("p", edition()).styled("meta"),
            voice.section("gates", "By gate", "ゲート別", gates()),
            voice.section("jurisdictions", "By jurisdiction", "法域別", jurisdictions()),
            voice.section("next", "What comes next", "今後の予定", next()));
    return new Page(Address.START, Text.of("Law book", "法令集"), List.of(), main);
  }

  private Html edition() {
    return Html.several(
        voice.say("Edition of ", "基準日："),
        Days.day(voice, edition.on()),
        voice.say(" · law as recorded on ", "　法令の登録日："),
        Days.day(voice, edition.known()));
  }

  private Html gates() {
    return Html.element("div", edition.gates().stream().map(this::gate).toList()).styled("cards");
  }

  private Html gate(Gate gate) {
    return Html.element(
            "article",
            Html.element("h3", voice.link(Address.ofGate(gate.id()), gate.title())),
            Html.element("p", voice.say(gate.asks())).styled("meta"),
            chapters(edition.of(gate)))
        .styled("card");
  }

  private Html chapters(List<Chapter> chapters) {
    return Html.element(
            "ul",
            chapters.stream()
                .map(chapter ->
                    Html.element(
                        "li", voice.link(Address.of(chapter.regime()), chapter.regime().title())))
                .toList())
        .styled("rules");
  }

  private Html jurisdictions() {
    Map<String, List<Chapter>> byCode = new TreeMap<>();
    edition
        .chapters()
        .forEach(chapter ->
            byCode
                .computeIfAbsent(chapter.regime().jurisdiction(), unseen -> new ArrayList<>())
                .add(chapter));
    List<Html.Element> rows =
        byCode.values().stream()
            .map(chapters ->
                Html.element(
                    "tr",
                    Html.element("th", voice.say(Jurisdictions.name(chapters.getFirst().regime())))
                        .with("scope", "row"),
                    Html.element("td", chapters(chapters)),
                    Html.element(
                        "td", Long.toString(chapters.stream().flatMap(Chapter::rules).count()))))
            .toList();
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Jurisdiction", "法域"),
            voice.column("Regimes", "制度"),
            voice.column("Rules", "規定数"));
    return voice.table(Text.of("Regimes by jurisdiction", "法域別の制度"), head, rows);
  }

  private Html next() {
    List<CalendarEntry> coming = coming(edition).limit(MOST_DAYS).toList();
    return Html.several(
        new DayList(voice, true).of(coming),
        Html.element("p", voice.link(Address.CALENDAR, Text.of("The whole calendar", "予定の一覧"))));
  }

  /** The days after that of the edition, the next one first. */
  static Stream<CalendarEntry> coming(Edition edition) {
    return edition.chapters().stream()
        .flatMap(chapter -> chapter.days().stream())
        .filter(entry -> entry.day().isAfter(edition.on()))
        .sorted(Comparator.comparing(CalendarEntry::day));
  }
}
