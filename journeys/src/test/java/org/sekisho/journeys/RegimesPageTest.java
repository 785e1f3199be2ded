package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;
import org.sekisho.law.force.Slices;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.proof.Proof;
import org.sekisho.terms.Period;

/**
 * {@code docs/regimes.md} tells what every regime holds. Run with the environment variable
 * SEKISHO_WRITE_REGIMES=yes to write it anew, with the time that each proof takes.
 */
final class RegimesPageTest {

  private static final Path PAGE = Call.ROOT.resolve("docs/regimes.md");
  private static final boolean WRITE = "yes".equals(System.getenv("SEKISHO_WRITE_REGIMES"));
  private static final LawBook BOOK =
      LawBook.read(
              Shelf.onClassPath("gates", "gate.yaml"), Shelf.onClassPath("regimes", "regime.yaml"))
          .orThrow();

  private static final String HEAD =
      """
      # Regimes

      What ships, counted from the packs by `RegimesPageTest`; proof times were taken when the page was written, on two cores. A version is a slice of time in which the law stays the same. Every slice of every regime is proved free of gaps and conflicts (`sekisho law prove`).

      | regime | gate | rules | dated versions | first and last change | worked cases | cases a rule | proof, s |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  @Test
  void thePageTellsWhatEveryRegimeHolds() throws IOException {
    if (WRITE) {
      Files.writeString(PAGE, page());
    }
    List<String> rows = Files.readAllLines(PAGE).stream().filter(RegimesPageTest::isRow).toList();
    assertThat(rows.stream().map(RegimesPageTest::withoutTime).toList())
        .isEqualTo(BOOK.regimes().values().stream().map(RegimesPageTest::row).toList());
  }

  @Test
  void everyRegimeHasTwiceAsManyWorkedCasesAsRules() {
    assertThat(BOOK.regimes().values())
        .allMatch(regime -> cases(regime) >= 2 * rules(regime), "cases are twice the rules");
  }

  private static boolean isRow(String line) {
    return line.startsWith("| `");
  }

  private static String withoutTime(String row) {
    String open = row.substring(0, row.length() - 2);
    return open.substring(0, open.lastIndexOf('|') + 1);
  }

  private static String page() {
    return HEAD
        + BOOK.regimes().values().stream()
            .map(regime -> row(regime) + " " + seconds(regime) + " |\n")
            .collect(Collectors.joining());
  }

  private static String row(Regime regime) {
    List<Period> slices = Slices.of(regime);
    return "| `%s` | %s | %d | %d | %s, %s | %d | %s |"
        .formatted(
            regime.id(),
            regime.gate().id(),
            rules(regime),
            slices.size(),
            slices.getFirst().from(),
            slices.getLast().from(),
            cases(regime),
            String.format(Locale.ROOT, "%.1f", cases(regime) / (double) rules(regime)));
  }

  private static long rules(Regime regime) {
    return regime.rules().stream().flatMap(Rule::withExceptions).count();
  }

  private static int cases(Regime regime) {
    return BOOK.cases(regime).orThrow().size();
  }

  private static String seconds(Regime regime) {
    long start = System.nanoTime();
    assertThat(
            Proof.prove(regime, BOOK.newestRecord(), (slice, done, all) -> {}).orThrow().isProved())
        .isTrue();
    return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - start) / 1e9);
  }
}
