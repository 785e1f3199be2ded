package org.sekisho.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.browser.Browser;

/**
 * The pages as a browser shows them, light and dark, wide and narrow: axe-core finds nothing
 * against WCAG 2.2 AA, nothing is wider than the screen, and a rule's purpose, source and dates are
 * on the first one.
 */
final class BookInBrowserTest {

  private static final int SCREEN = 900;

  @TempDir private static Path folder;

  @BeforeAll
  static void printTheBook() throws IOException {
    ShippedBook.BOOK.writeTo(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "index.en.html, light, 1280",
    "index.ja.html, dark, 500",
    "jp-inward-investment/index.ja.html, light, 1280",
    "us-investment/index.en.html, dark, 500",
    "jp-inward-investment/designated_sector.ja.html, light, 1280",
    "us-export-administration/affiliate_again.en.html, dark, 1280",
    "jp-export-control/security_council_listed.ja.html, dark, 500",
    "gates/access.ja.html, light, 1280",
    "gates/export.en.html, dark, 500",
    "calendar.en.html, light, 500",
    "search.ja.html, dark, 1280",
  })
  void aPageIsReadableForEverybody(String file, String scheme, int width) throws Exception {
    Optional<Browser> browser = Browser.in(folder);
    assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH");
    Browser.Seen seen = browser.get().look(file, scheme.equals("dark"), width);
    assertThat(seen.rules()).isPositive();
    assertThat(seen.violations()).isEmpty();
    assertThat(seen.wide()).as("wider than the screen").isLessThanOrEqualTo(0);
    if (width > 1000 && !file.contains("index") && file.contains("-")) {
      assertThat(seen.bottom()).as("end of the first table").isBetween(1, SCREEN);
    }
  }
}
