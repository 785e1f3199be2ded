package org.sekisho.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Language;

final class PrintedBookTest {

  @Test
  void everyLinkLeadsSomewhereInTheBook() {
    List<String> broken = new ArrayList<>();
    ShippedBook.PAGES.forEach((file, page) -> {
      for (Element element : page.select("[href], [src], [action]")) {
        String address = element.attr("href") + element.attr("src") + element.attr("action");
        if (!"external".equals(element.attr("rel")) && !leads(file, address)) {
          broken.add(file + " -> " + address);
        }
      }
    });
    assertThat(broken).isEmpty();
  }

  private static boolean leads(String from, String address) {
    URI to = URI.create(from).resolve(URI.create(address));
    String path = to.getPath().isEmpty() ? from : to.getPath();
    boolean there = to.getHost() == null && ShippedBook.BOOK.files().containsKey(path);
    return there
        && (to.getFragment() == null
            || Optional.ofNullable(ShippedBook.PAGES.get(path))
                .filter(page -> page.getElementById(to.getFragment()) != null)
                .isPresent());
  }

  @Test
  void outsideTheBookOnlySourcesAreLinkedTo() {
    List<String> outside = new ArrayList<>();
    ShippedBook.PAGES.forEach((file, page) -> {
      for (Element element :
          page.select("[href^=http], [src^=http], link[href*=://], style, [style]")) {
        if (!"external".equals(element.attr("rel"))) {
          outside.add(file + ": " + element.outerHtml());
        }
      }
    });
    assertThat(outside).isEmpty();
  }

  @Test
  void everyPageIsThereInEveryLanguageAndSaysSo() {
    ShippedBook.PAGES.forEach((file, page) -> {
      if (!file.equals("index.html")) {
        String language = file.replaceAll(".*\\.([a-z]{2})\\.html", "$1");
        assertThat(page.selectXpath("/html").attr("lang")).as(file).isEqualTo(language);
        for (Language other : Language.values()) {
          assertThat(ShippedBook.PAGES)
              .containsKey(file.replaceAll("\\.[a-z]{2}\\.html$", "." + other.code() + ".html"));
        }
      }
    });
  }

  @Test
  void everyPageHasOneFirstHeadingAndNoneIsSkipped() {
    ShippedBook.PAGES.forEach((file, page) -> {
      int before = 0;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(file + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
      assertThat(page.select("h1")).as(file).hasSize(1);
      assertThat(page.select("main")).as(file).hasSize(1);
      assertThat(page.title()).as(file).isNotBlank();
    });
  }

  @Test
  void noAnchorStandsTwiceOnAPage() {
    ShippedBook.PAGES.forEach((file, page) -> {
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(file).doesNotHaveDuplicates();
    });
  }

  @Test
  void everyRuleHasAPageThatBeginsWithPurposeSourceAndDates() {
    for (Regime regime : ShippedBook.LAW.regimes().values()) {
      regime.rules().stream()
          .flatMap(Rule::withExceptions)
          .forEach(rule -> {
            Document page = page(regime, rule);
            Element first = page.select("main > table.facts").first();
            assertThat(first).as(regime.id() + "/" + rule.id()).isNotNull();
            assertThat(page.select("main > table.facts th").eachText())
                .startsWith("Purpose", "Source")
                .contains("In force", "Applies to acts", "Recorded here", "Checked");
            assertThat(page.select("main > table.facts").text())
                .contains(rule.purpose().en(), rule.inForce().from().toString());
          });
    }
  }

  private static Document page(Regime regime, Rule rule) {
    return page(regime.id() + "/" + rule.id() + ".en.html");
  }

  private static Document page(String file) {
    return Optional.ofNullable(ShippedBook.PAGES.get(file)).orElseThrow();
  }

  @Test
  void whatNeedsALegalCheckSaysSo() {
    for (Regime regime : ShippedBook.LAW.regimes().values()) {
      regime.rules().stream()
          .flatMap(Rule::withExceptions)
          .forEach(rule ->
              rule.check()
                  .ifPresent(check ->
                      assertThat(page(regime, rule).select("main > table.facts").text())
                          .contains("To check: " + check.en())));
    }
  }

  @Test
  void noJapanesePageShowsAnEnglishSentenceOfThePacks() {
    for (Regime regime : ShippedBook.LAW.regimes().values()) {
      String ja = page(regime.id() + "/index.ja.html").text();
      assertThat(ja).contains(regime.purpose().ja()).doesNotContain(regime.purpose().en());
    }
  }

  @Test
  void noRawNameOfAConditionIsShown() {
    List<String> raw = new ArrayList<>();
    ShippedBook.PAGES.forEach((file, page) -> {
      Document words = page.clone();
      words.select("pre").remove();
      for (String word : words.text().split("\\s+", -1)) {
        if (word.matches(".*\\b(value|set|term)\\.[a-z_]+.*")) {
          raw.add(file + ": " + word);
        }
      }
    });
    assertThat(new TreeSet<>(raw)).isEmpty();
  }

  @Test
  void theSameLawGivesTheSameBytes() {
    Map<String, byte[]> again = PrintedBook.of(ShippedBook.LAW, ShippedBook.ON).orThrow().files();
    assertThat(again.keySet()).isEqualTo(ShippedBook.BOOK.files().keySet());
    again.forEach(
        (file, content) -> assertThat(content).isEqualTo(ShippedBook.BOOK.files().get(file)));
  }
}
