package org.sekisho.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages as a browser shows them, light and dark, wide and narrow: axe-core finds nothing
 * against WCAG 2.2 AA, nothing is wider than the screen, and a rule's purpose, source and dates are
 * on the first one.
 */
final class BookInBrowserTest {

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final int SCREEN = 900;

  @TempDir private static Path folder;

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
    List<String> seen = look(file, scheme, width);
    assertThat(seen.get(2)).matches("rules [1-9][0-9]+");
    assertThat(seen.subList(3, seen.size())).isEmpty();
    assertThat(number(seen.get(1))).as("wider than the screen").isLessThanOrEqualTo(0);
    if (width > 1000 && !file.contains("index") && file.contains("-")) {
      assertThat(number(seen.getFirst())).as("end of the first table").isBetween(1, SCREEN);
    }
  }

  private static int number(String line) {
    return Integer.parseInt(line.replaceAll(".* ", ""));
  }

  /** Lines that {@code look.js} left: three about the page, then one for each violation. */
  private static List<String> look(String file, String scheme, int width) throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "skipped: no chromium on the PATH");
    ShippedBook.BOOK.writeTo(folder);
    Files.write(folder.resolve("axe.js"), resource(AXE));
    Files.write(folder.resolve("look.js"), resource("look.js"));
    Path page = folder.resolve(file);
    String up = "../".repeat(file.split("/", -1).length - 1);
    String scripts =
        "<script src=\"%saxe.js\"></script><script src=\"%slook.js\"></script></head>"
            .formatted(up, up);
    Path looked = page.resolveSibling("looked-" + page.getFileName());
    Files.writeString(looked, Files.readString(page).replaceFirst("</head>", scripts));
    String dom = dom(browser.get(), looked, scheme, width);
    return Jsoup.parse(dom).select("#looked").stream()
        .flatMap(report -> Stream.of(report.wholeText().split("\n", -1)))
        .toList();
  }

  private static String dom(Path browser, Path page, String scheme, int width) throws Exception {
    List<String> command = new ArrayList<>(List.of(browser.toString(), "--headless"));
    command.addAll(List.of("--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--dump-dom"));
    command.addAll(List.of("--virtual-time-budget=20000", "--window-size=" + width + ",900"));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    if (scheme.equals("dark")) {
      command.add("--blink-settings=preferredColorScheme=0");
    }
    command.add(page.toUri().toString());
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":", -1))
        .flatMap(each -> Stream.of("chromium", "chromium-browser").map(Path.of(each)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(BookInBrowserTest.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    }
  }
}
