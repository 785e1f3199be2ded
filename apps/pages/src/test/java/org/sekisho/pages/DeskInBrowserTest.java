package org.sekisho.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.browser.Browser;
import org.sekisho.pages.enter.EnterPage;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Appearance;
import org.sekisho.pages.frame.Theme;
import org.sekisho.terms.Language;

/**
 * Every page of the desk in a browser, in both languages, every theme, on a wide screen and on a
 * narrow one: axe-core finds nothing against WCAG 2.2 AA, and nothing is wider than the screen.
 */
final class DeskInBrowserTest {

  private static final String SAMPLE = "fund-buys-chip-maker-2020-06-07";

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({
    "start, EN, LIGHT, 1280",
    "start, JA, CONTRAST, 500",
    "question, JA, LIGHT, 1280",
    "question, EN, DARK, 500",
    "wrong, EN, CONTRAST, 1280",
    "wrong, JA, LIGHT, 500",
    "changed, EN, LIGHT, 500",
    "done, JA, DARK, 1280",
    "decision, EN, LIGHT, 1280",
    "decision, JA, DARK, 500",
    "decision, EN, CONTRAST, 500",
    "parties, JA, LIGHT, 1280",
    "parties, EN, DARK, 500",
    "enter, JA, LIGHT, 500",
    "enter, EN, CONTRAST, 1280",
    "missing, EN, DEVICE, 500",
  })
  void aPageIsReadableForEverybody(String page, Language language, Theme theme, int width)
      throws Exception {
    Optional<Browser> browser = Browser.in(folder);
    assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH");
    String html = html(page, language, theme).replace("\"/assets/", "\"");
    try (InputStream style = Objects.requireNonNull(Desk.class.getResourceAsStream("desk.css"))) {
      Files.write(folder.resolve("desk.css"), style.readAllBytes());
    }
    String file = page + language.code() + theme.name().toLowerCase(Locale.ROOT) + ".html";
    Files.writeString(folder.resolve(file), html);
    Browser.Seen seen = browser.get().look(file, theme == Theme.DARK, width);
    assertThat(seen.rules()).isPositive();
    assertThat(seen.violations()).isEmpty();
    assertThat(seen.wide()).as("wider than the screen").isLessThanOrEqualTo(0);
  }

  private static String html(String page, Language language, Theme theme) throws IOException {
    Map<String, String> sample = new HashMap<>(InventedDesk.sample(SAMPLE));
    return switch (page) {
      case "start" -> InventedDesk.page("", language, theme, Map.of()).html();
      case "question" ->
          InventedDesk.page(
                  "ask/investment", language, theme, Map.of("a.act.kind", "listed_shares"))
              .html();
      case "wrong" ->
          InventedDesk.page(
                  "ask/export", language, theme, Map.of("a.item.value", "a lot", "date", "soon"))
              .html();
      case "changed" -> {
        sample.put("drop", "holding.after");
        yield InventedDesk.page("ask/investment", language, theme, sample).html();
      }
      case "done" -> InventedDesk.page("ask/investment", language, theme, sample).html();
      case "decision" ->
          InventedDesk.page("ask/investment/decision", language, theme, sample).html();
      case "parties" ->
          InventedDesk.page("parties", language, theme, Map.of("q", "Gregor Odvern")).html();
      case "enter" ->
          EnterPage.of(
              new Asked("enter", Map.of(), new Appearance(language, theme), "", LocalDate.EPOCH),
              "/ask",
              true);
      default -> InventedDesk.page(page, language, theme, Map.of()).html();
    };
  }
}
