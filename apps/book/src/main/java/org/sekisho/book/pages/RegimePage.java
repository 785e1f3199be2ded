package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.html.Html;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.pack.Collision;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Text;

/** A regime: what it is for, its rules by question, its timeline, terms, values, duties, doubts. */
final class RegimePage {

  private final Edition edition;
  private final Chapter chapter;
  private final Regime regime;
  private final Voice voice;

  private RegimePage(Edition edition, Chapter chapter, Voice voice) {
    this.edition = edition;
    this.chapter = chapter;
    this.regime = chapter.regime();
    this.voice = voice;
  }

  static Page of(Edition edition, Chapter chapter, Voice voice) {
    return new RegimePage(edition, chapter, voice).page();
  }

  private Page page() {
    List<Page.Crumb> crumbs =
        List.of(new Page.Crumb(Address.ofGate(regime.gate().id()), regime.gate().title()));
    NamePart names = new NamePart(voice, chapter, edition.on());
    List<Html> sections = new ArrayList<>();
    sections.add(voice.p(regime.purpose()).styled("lead"));
    sections.add(facts());
    sections.add(contents());
    sections.add(rules());
    sections.add(
        voice.section(
            "timeline", "Timeline", "時系列", new TimelineChart(voice, regime, edition.on()).of()));
    sections.add(coming());
    sections.add(changes());
    sections.add(voice.section("terms", "Terms", "定義", names.terms()));
    sections.add(voice.section("values", "Values and sets", "値及び区分", names.values()));
    sections.add(duties());
    sections.add(collisions());
    sections.add(cases());
    sections.add(doubts());
    return new Page(Address.of(regime), regime.title(), crumbs, Html.several(sections));
  }

  private Html facts() {
    List<Html> rows = new ArrayList<>();
    rows.add(voice.row("Gate", "ゲート", gate()));
    rows.add(voice.row("Jurisdiction", "法域", voice.say(Jurisdictions.name(regime))));
    rows.add(voice.row("Authorities", "所管", voice.say(authorities())));
    rows.add(voice.row("Instruments", "法令", instruments()));
    rows.add(voice.row("Rules", "規定", voice.say(counts())));
    return Html.element("table", Html.element("tbody", rows)).styled("facts");
  }

  private Html gate() {
    return voice.link(Address.ofGate(regime.gate().id()), regime.gate().title());
  }

  private Text authorities() {
    List<Text> titles =
        regime.authorities().values().stream().map(Regime.Authority::title).toList();
    return titles.isEmpty()
        ? Text.same("—")
        : Text.of(
            titles.stream().map(Text::en).collect(Collectors.joining("; ")),
            titles.stream().map(Text::ja).collect(Collectors.joining("、")));
  }

  private Html instruments() {
    List<Html.Element> items =
        regime.instruments().values().stream()
            .map(each -> Html.element("li", instrument(each)))
            .toList();
    return Html.element("ul", items).styled("plain");
  }

  private Html instrument(Regime.Instrument instrument) {
    Html title = voice.say(instrument.title());
    return instrument
        .url()
        .<Html>map(url -> Html.link(url, title).with("rel", "external"))
        .orElse(title);
  }

  private Text counts() {
    long rules = chapter.rules().count();
    int cases = chapter.cases().size();
    String from = chapter.slices().getFirst().days().from().toString();
    return Text.of(
        rules + " rules, " + cases + " worked cases, acts from " + from,
        "規定"
            + rules
            + "件、事例"
            + cases
            + "件、対象となる行為の日："
            + Text.of(chapter.slices().getFirst().days().from()).ja()
            + "以後");
  }

  private Html contents() {
    List<Html.Element> links = new ArrayList<>();
    add(links, "rules", "Rules", "規定");
    add(links, "timeline", "Timeline", "時系列");
    add(links, "coming", "Coming up", "今後の予定");
    add(links, "changes", "What changed when", "改正の経過");
    add(links, "terms", "Terms", "定義");
    add(links, "values", "Values and sets", "値及び区分");
    add(links, "duties", "Filings, conditions, clocks", "届出、遵守事項及び期間");
    add(links, "cases", "Worked cases", "事例");
    add(links, "doubts", "Doubts", "留意事項");
    return Html.element("nav", Html.element("ul", links))
        .styled("contents")
        .with("aria-label", Text.of("On this page", "このページの内容").in(voice.language()));
  }

  private void add(List<Html.Element> links, String anchor, String en, String ja) {
    links.add(Html.element("li", Html.link("#" + anchor, voice.say(en, ja))));
  }

  private Html rules() {
    RuleList list = new RuleList(voice, regime, edition.on());
    List<Html> parts = new ArrayList<>();
    for (Question question : regime.questions()) {
      List<Rule> asked =
          regime.rules().stream().filter(rule -> rule.question().equals(question.id())).toList();
      parts.add(Html.element("h3", voice.say(question.title())));
      parts.add(list.of(asked));
    }
    return voice.section("rules", "Rules", "規定", parts.toArray(Html[]::new));
  }

  private Html coming() {
    List<CalendarEntry> coming =
        chapter.days().stream().filter(entry -> entry.day().isAfter(edition.on())).toList();
    Html days =
        coming.isEmpty()
            ? voice.p(Text.of("Nothing is known to come.", "今後の予定はありません。"))
            : new DayList(voice, false).of(coming);
    return voice.section("coming", "Coming up", "今後の予定", days);
  }

  private Html changes() {
    List<CalendarEntry> past =
        chapter.days().stream().filter(entry -> !entry.day().isAfter(edition.on())).toList();
    return voice.section(
        "changes", "What changed when", "改正の経過", new DayList(voice, false).of(past.reversed()));
  }

  private Html duties() {
    EffectPart effects = new EffectPart(voice, regime);
    List<Html> parts = new ArrayList<>();
    list(
        parts,
        "Filings",
        "届出、報告等",
        regime.filings().values().stream().map(effects::filing).toList());
    list(
        parts,
        "Conditions to keep",
        "遵守事項",
        regime.criteria().values().stream().map(effects::criterion).toList());
    list(parts, "Clocks", "期間", regime.clocks().values().stream().map(effects::clock).toList());
    if (parts.isEmpty()) {
      parts.add(voice.p(Text.of("None.", "なし")));
    }
    return voice.section(
        "duties", "Filings, conditions, clocks", "届出、遵守事項及び期間", parts.toArray(Html[]::new));
  }

  private void list(List<Html> parts, String en, String ja, List<Html> items) {
    if (!items.isEmpty()) {
      parts.add(voice.heading(3, en, ja));
      parts.add(Html.element("ul", items.stream().map(item -> Html.element("li", item)).toList()));
    }
  }

  private Html collisions() {
    return regime.collisions().isEmpty()
        ? Html.NOTHING
        : voice.section(
            "collisions",
            "Where it forbids what another law demands",
            "他の法域の要求との抵触",
            Html.several(regime.collisions().stream().map(this::collision).toList()));
  }

  private Html collision(Collision collision) {
    return Html.element(
        "article",
        Html.element("h3", voice.say(collision.title())),
        voice.p(collision.advice()),
        Html.element("div", Sources.of(voice, regime, collision.citations())).styled("meta"));
  }

  private Html cases() {
    int count = chapter.cases().size();
    Text text = Text.of(count + " worked cases by question", "問い別の事例" + count + "件");
    return voice.section(
        "cases",
        "Worked cases",
        "事例",
        Html.element("p", voice.link(Address.ofCases(regime), text)));
  }

  private Html doubts() {
    List<Html.Element> items =
        regime.doubts().stream().map(doubt -> Html.element("li", voice.say(doubt))).toList();
    Html text =
        items.isEmpty()
            ? voice.p(Text.of("None is recorded.", "登録された留意事項はありません。"))
            : Html.several(
                voice.p(Text.of("These points need a legal check.", "次の点は法的確認を要する。")),
                Html.element("ul", items));
    return voice.section("doubts", "Doubts", "留意事項", text);
  }
}
