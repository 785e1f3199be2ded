package org.sekisho.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.browser.Browser;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.frame.Theme;
import org.sekisho.terms.Language;

/**
 * Every page of the desk in a browser, in both languages, every theme, on a wide screen and on one
 * of 320 pixels (1280 at 400 %) or of 640 (1280 at 200 %): axe-core finds nothing against WCAG 2.2
 * AA, the page's policy refuses nothing, nothing is wider than the screen, and what is loaded is
 * light.
 */
final class DeskInBrowserTest {

  private static final String SAMPLE = "fund-buys-chip-maker-2020-06-07";
  private static final int MOST_PACKED = 300_000;

  /** Where pictures are kept to be looked at, if anywhere. */
  private static final String PICTURES = System.getProperty("sekisho.pictures", "");

  private static Optional<Browser> browser = Optional.empty();
  private static Optional<ServedDesk> desk = Optional.empty();

  @BeforeAll
  static void begin() throws Exception {
    browser = Browser.in(Path.of(""));
    desk = Optional.of(new ServedDesk());
    InventedDesk.send("parties/owners", Map.of(), "file", InventedDesk.HOLDINGS);
  }

  @AfterAll
  static void end() {
    desk.ifPresent(ServedDesk::close);
  }

  @ParameterizedTest
  @CsvSource({
    "start, EN, LIGHT, 1280",
    "start, JA, CONTRAST, 320",
    "question, JA, LIGHT, 1280",
    "question, EN, DARK, 320",
    "wrong, EN, CONTRAST, 1280",
    "wrong, JA, LIGHT, 320",
    "changed, EN, LIGHT, 320",
    "done, JA, DARK, 1280",
    "decision, EN, LIGHT, 1280",
    "decision, JA, DARK, 320",
    "decision, EN, CONTRAST, 640",
    "drafts, JA, LIGHT, 320",
    "draft, EN, DARK, 640",
    "parties/7, JA, LIGHT, 640",
    "hits, JA, LIGHT, 1280",
    "hits, EN, DARK, 320",
    "parties/owners, EN, LIGHT, 1280",
    "parties/owners, JA, DARK, 320",
    "law/on, JA, LIGHT, 1280",
    "between, EN, CONTRAST, 320",
    "law/draft, EN, DARK, 1280",
    "law/draft, JA, LIGHT, 320",
    "ledger, JA, LIGHT, 1280",
    "ledger, EN, CONTRAST, 320",
    "tables, EN, LIGHT, 320",
    "tables/running/1200, JA, DARK, 1280",
    "tables/over/2, EN, LIGHT, 1280",
    "tables/over/2, JA, CONTRAST, 320",
    "patterns, EN, LIGHT, 1280",
    "patterns, JA, DARK, 320",
    "patterns, JA, CONTRAST, 1280",
    "missing, EN, DEVICE, 320",
  })
  void aPageIsReadableForEverybody(String page, Language language, Theme theme, int width)
      throws Exception {
    assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH");
    desk.orElseThrow().as(language, theme);
    browser.get().open(address(page), theme == Theme.DARK, width);
    long packed = desk.orElseThrow().packed();
    picture(page + "-" + language.code() + "-" + theme.name() + "-" + width);
    Browser.Seen seen = browser.get().look();
    assertThat(seen.rules()).isPositive();
    assertThat(seen.violations()).isEmpty();
    assertThat(seen.wide()).as("wider than the screen").isLessThanOrEqualTo(0);
    assertThat(packed).as("bytes of a first view").isBetween(1L, (long) MOST_PACKED);
  }

  private static void picture(String name) throws Exception {
    if (!PICTURES.isEmpty()) {
      Files.createDirectories(Path.of(PICTURES));
      Path file =
          Path.of(PICTURES).resolve(name.replace('/', '-').toLowerCase(Locale.ROOT) + ".png");
      browser.orElseThrow().picture(file);
    }
  }

  @Test
  void everyControlIsReachedByTheKeyboardAlone() throws Exception {
    assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH");
    desk.orElseThrow().as(Language.EN, Theme.LIGHT);
    browser.get().open(address("question"), false, 1280);
    Set<String> reached = new HashSet<>();
    browser.get().press("Tab");
    assertThat(focused()).as("the first way leads past the menu").contains("#main");
    for (int i = 0; i < 60; i++) {
      reached.add(focused());
      browser.get().press("Tab");
    }
    String all =
        browser
            .get()
            .ask(
                "[...document.querySelectorAll('a[href], button, summary,"
                    + " input:not([type=hidden]):not([type=radio]), select')].filter(e =>"
                    + " e.checkVisibility() && !e.closest('details:not([open]) > form')).map(e =>"
                    + " e.outerHTML.slice(0, 90)).join('\\n')");
    assertThat(reached).containsAll(all.lines().toList());
  }

  private static String focused() throws Exception {
    return browser
        .orElseThrow()
        .ask("document.activeElement.outerHTML.slice(0, 90).split('\\n')[0]");
  }

  private static URI address(String page) throws IOException {
    Map<String, String> sample = new HashMap<>(InventedDesk.sample(SAMPLE));
    ServedDesk served = desk.orElseThrow();
    return switch (page) {
      case "start" -> served.page("", Map.of());
      case "question" -> served.page("ask/investment", Map.of("a.act.kind", "listed_shares"));
      case "draft" -> {
        sample.put("do", "save");
        String path =
            ((Answered.Elsewhere)
                    InventedDesk.ask("drafts/of/investment", Language.EN, Theme.LIGHT, sample))
                .path();
        InventedDesk.send(path.substring(1), Map.of("do", "attach"), "file", "somebody");
        yield served.page(path.substring(1), Map.of());
      }
      case "wrong" -> served.page("ask/export", Map.of("a.item.value", "a lot", "date", "soon"));
      case "changed" -> {
        sample.put("drop", "holding.after");
        yield served.page("ask/investment", sample);
      }
      case "done" -> served.page("ask/investment", sample);
      case "decision" -> served.page("ask/investment/decision", sample);
      case "between" ->
          served.page(
              "law/on",
              Map.of("regime", "jp-inward-investment", "from", "2019-01-01", "on", "2020-06-07"));
      case "hits" -> served.page("parties", Map.of("q", "Gregor Odvern"));
      default -> served.page(page, Map.of());
    };
  }
}
