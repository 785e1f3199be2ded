package org.sekisho.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.frame.Theme;
import org.sekisho.terms.Language;

/**
 * Every page of the desk is read in both languages, word by word. On a Japanese page no three small
 * English words stand in a row, and on an English one no kana, outside of code, of text that
 * somebody wrote, and of what is marked as being in another language. No page shows a raw key, such
 * as {@code holding.after} or {@code LISTED_SHARES}.
 */
final class WholeDeskTest {

  private static final String SAMPLE = "fund-buys-chip-maker-2020-06-07";
  private static final Pattern ENGLISH = Pattern.compile("\\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\\b");
  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern KEY =
      Pattern.compile("\\b([a-z]+(_[a-z]+)*\\.[a-z]+_[a-z_]+|[A-Z]{2,}_[A-Z_]{2,})\\b");
  private static final List<String> SPOKEN = List.of("aria-label", "placeholder", "title", "alt");

  private record Asking(String path, Map<String, String> fields) {}

  private static List<Asking> pages() throws IOException {
    Map<String, String> sample = InventedDesk.sample(SAMPLE);
    Map<String, String> save = new LinkedHashMap<>(sample);
    save.put("do", "save");
    Answered saved = InventedDesk.ask("drafts/of/investment", Language.EN, Theme.DEVICE, save);
    String draft = ((Answered.Elsewhere) saved).path().substring(1);
    InventedDesk.send(draft, Map.of("do", "attach"), "file", "somebody");
    InventedDesk.ask(draft, Language.EN, Theme.DEVICE, Map.of("do", "share"));
    InventedDesk.send("parties/owners", Map.of(), "file", InventedDesk.HOLDINGS);
    return List.of(
        new Asking("", Map.of()),
        new Asking("ask/investment", Map.of()),
        new Asking("ask/export", Map.of("a.item.value", "a lot", "date", "soon")),
        new Asking("ask/investment", sample),
        new Asking("ask/investment/decision", sample),
        new Asking("drafts", Map.of()),
        new Asking(draft, Map.of()),
        new Asking("parties", Map.of()),
        new Asking("parties", Map.of("q", "Gregor Odvern")),
        new Asking("parties/7", Map.of()),
        new Asking("parties/7", Map.of("known", "2020-01-01")),
        new Asking("parties/owners", Map.of()),
        new Asking("law/on", Map.of("regime", "jp-inward-investment", "on", "2020-06-07")),
        new Asking("law/draft", Map.of()),
        new Asking("ledger", Map.of()),
        new Asking("tables", Map.of()),
        new Asking("tables/running/1200", Map.of()),
        new Asking("nowhere", Map.of()));
  }

  /** What is read on a page, or said by a reader of the screen. */
  private static List<String> words(Document page, Language language) {
    page.select("code, pre, textarea, script, style, meta, option[lang]").remove();
    page.body()
        .select("[lang]")
        .forEach(other -> {
          if (!other.attr("lang").equals(language.code())) {
            other.remove();
          }
        });
    List<String> words = new ArrayList<>();
    words.add(page.title());
    for (Element element : page.body().getAllElements()) {
      Stream.concat(
              element.textNodes().stream().map(TextNode::text), SPOKEN.stream().map(element::attr))
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .forEach(words::add);
    }
    return words;
  }

  private static final Map<Language, List<String>> READ = new EnumMap<>(Language.class);

  @BeforeAll
  static void read() throws IOException {
    List<Asking> pages = pages();
    for (Language language : Language.values()) {
      List<String> read = new ArrayList<>();
      for (Asking asking : pages) {
        String html =
            InventedDesk.page(asking.path(), language, Theme.DEVICE, asking.fields()).html();
        words(Jsoup.parse(html), language).forEach(text -> read.add(asking.path() + ": " + text));
      }
      READ.put(language, read);
    }
  }

  private static List<String> found(Language language, Pattern pattern) {
    List<String> read = READ.getOrDefault(language, List.of());
    assertThat(read).as("so much is read").hasSizeGreaterThan(500);
    return read.stream().filter(line -> pattern.matcher(line.split(": ", 2)[1]).find()).toList();
  }

  @Test
  void noJapanesePageHoldsAnEnglishSentence() {
    assertThat(found(Language.JA, ENGLISH)).isEmpty();
  }

  @Test
  void noEnglishPageHoldsJapanese() {
    assertThat(found(Language.EN, KANA)).isEmpty();
  }

  @Test
  void noPageShowsARawKey() {
    assertThat(found(Language.EN, KEY)).isEmpty();
    assertThat(found(Language.JA, KEY)).isEmpty();
  }

  @Test
  void thePatternsBite() {
    assertThat(ENGLISH.matcher("提出 nothing is kept here").find()).isTrue();
    assertThat(KANA.matcher("Save 保存する").find()).isTrue();
    assertThat(KEY.matcher("the fact act.kind_of is LISTED_SHARES").find()).isTrue();
  }
}
