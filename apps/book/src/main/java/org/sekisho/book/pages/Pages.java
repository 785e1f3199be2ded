package org.sekisho.book.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sekisho.book.search.SearchIndex;
import org.sekisho.law.calendar.CalendarFile;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.law.words.RuleHistory;
import org.sekisho.law.words.WordingText;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** All pages of an edition with what belongs to them, by file below the folder of the book. */
public final class Pages {

  private final Edition edition;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private Pages(Edition edition) {
    this.edition = edition;
  }

  public static SortedMap<String, byte[]> of(Edition edition) {
    Pages pages = new Pages(edition);
    edition.languages().forEach(pages::add);
    pages.put("search-index.js", pages.index().script());
    return pages.files;
  }

  private void add(Language language) {
    page(Address.START, language, voice -> StartPage.of(edition, voice));
    page(Address.CALENDAR, language, voice -> CalendarPage.of(edition, voice));
    page(Address.SEARCH, language, voice -> SearchPage.of(edition, voice));
    for (Gate gate : edition.gates()) {
      page(Address.ofGate(gate.id()), language, voice -> GatePage.of(edition, gate, voice));
    }
    for (Chapter chapter : edition.chapters()) {
      Regime regime = chapter.regime();
      page(Address.of(regime), language, voice -> RegimePage.of(edition, chapter, voice));
      chapter
          .rules()
          .forEach(rule ->
              page(
                  Address.of(regime, rule),
                  language,
                  voice -> RulePage.of(edition, chapter, rule, voice)));
    }
    put(
        CalendarPage.file(language),
        CalendarFile.of(StartPage.coming(edition).toList(), language, edition.known()));
  }

  private void page(Address address, Language language, Function<Voice, Page> making) {
    Voice voice = new Voice(language, address);
    put(address.file(language), Frame.around(making.apply(voice), edition, voice));
  }

  private void put(String file, String content) {
    files.put(file, content.getBytes(StandardCharsets.UTF_8));
  }

  private SearchIndex index() {
    SearchIndex index = new SearchIndex();
    for (Gate gate : edition.gates()) {
      index.add(found(Address.ofGate(gate.id()), gate.title(), Text.of("gate", "ゲート")), of(gate));
    }
    for (Chapter chapter : edition.chapters()) {
      Regime regime = chapter.regime();
      index.add(found(Address.of(regime), regime.title(), regime.gate().title()), of(regime));
      chapter
          .rules()
          .forEach(rule ->
              index.add(
                  found(Address.of(regime, rule), rule.title(), regime.title()),
                  of(chapter, rule)));
    }
    return index;
  }

  private static SearchIndex.Found found(Address address, Text title, Text under) {
    return new SearchIndex.Found(address.path(), title, under);
  }

  private static List<Text> of(Gate gate) {
    return Stream.concat(
            Stream.of(gate.asks()),
            gate.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.question())))
        .toList();
  }

  private static List<Text> of(Regime regime) {
    List<Text> texts = new ArrayList<>();
    texts.add(regime.purpose());
    regime.instruments().values().forEach(each -> texts.add(each.title()));
    regime.authorities().values().forEach(each -> texts.add(each.title()));
    regime.terms().values().forEach(each -> texts.add(each.title()));
    regime.questions().forEach(each -> texts.add(each.title()));
    return texts;
  }

  private static List<Text> of(Chapter chapter, Rule rule) {
    List<Text> texts = new ArrayList<>();
    texts.add(rule.purpose());
    texts.add(CitationWords.of(chapter.regime(), rule.citations()));
    texts.add(rule.effect().outcome().title());
    RuleHistory.of(chapter.regime(), rule, chapter.slices())
        .forEach(version -> texts.add(WordingText.of(version.wording())));
    return texts;
  }
}
