package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

class HitsCommandTest {

  @TempDir private Path folder = Path.of(".");
  private Path list = Path.of(".");
  private String decisions = "";

  @BeforeEach
  void writeTheList() throws IOException {
    list = RefusedCustomers.in(folder.resolve("refused.csv"), "Gregor Odvern/1961-03-04");
    decisions = folder.resolve("decisions.jsonl").toString();
  }

  private SpokenTo decide(String name, String entry, String verdict) {
    return SpokenTo.in(
        Language.EN,
        "hits",
        "decide",
        name,
        "--list",
        RefusedCustomers.option(list),
        "--entry",
        entry,
        "--verdict",
        verdict,
        "--because",
        "seen the passport",
        "--officer",
        "A. Quill",
        "--on",
        "2026-01-05",
        "--hit-decisions",
        decisions);
  }

  private SpokenTo screen(String subject) {
    return SpokenTo.in(
        Language.EN,
        "screen",
        subject,
        "--list",
        RefusedCustomers.option(list),
        "--hit-decisions",
        decisions);
  }

  @Test
  void aHitThatWasFoundToBeAnotherIsLeftOutAndCounted() {
    assertThat(decide("Gregor Odvern", "1", "not_the_same").exit()).isZero();
    assertThat(screen("Gregor Odvern").out())
        .isEqualTo("1 hit left out: decided to be another party\n");
    assertThat(screen("Grigor Odvern").out()).startsWith("example-own-list  1");
  }

  @Test
  void aConfirmedHitSaysByWhom() {
    decide("Gregor Odvern", "1", "same");
    assertThat(screen("Gregor Odvern").out()).contains("confirmed by A. Quill on 2026-01-05; ");
  }

  @Test
  void aDecisionOnAnEntryThatChangedIsToldAndNotApplied() throws IOException {
    decide("Gregor Odvern", "1", "not_the_same");
    list = RefusedCustomers.in(folder.resolve("refused.csv"), "Gregor Odvern/1972-01-01");
    assertThat(screen("Gregor Odvern").out())
        .startsWith("example-own-list  1")
        .contains("refuted by A. Quill on 2026-01-05, but the entry or what was asked has changed");
  }

  @Test
  void aTableLeavesOutWhatWasDecidedAndTellsHowMany() throws IOException {
    decide("Gregor Odvern", "1", "not_the_same");
    Path own = Files.writeString(folder.resolve("own.csv"), "name\nGregor Odvern\n");
    SpokenTo told = screen(own.toString());
    assertThat(told.out()).endsWith("Gregor Odvern,,,,,,,\n");
    assertThat(told.err()).contains("1 hit left out");
  }

  @Test
  void onlyAHitCanBeDecided() {
    SpokenTo told = decide("Gregor Odvern", "9", "same");
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("[hits.entry]", "the hits are `1`");
    assertThat(Path.of(decisions)).doesNotExist();
  }

  @Test
  void decisionsAreListedInTheOrderInWhichTheyWereMade() {
    decide("Gregor Odvern", "1", "same");
    decide("Gregor Odvern", "1", "not_the_same");
    String[] list = {"hits", "list", "--hit-decisions", decisions};
    assertThat(SpokenTo.in(Language.EN, list).out())
        .hasLineCount(2)
        .containsSubsequence("  the same  A. Quill", "  not the same  A. Quill: seen the passport");
    assertThat(SpokenTo.in(Language.JA, list).out()).contains("別人");
  }

  @Test
  void aFileThatHoldsNoDecisionsIsToldWithItsLine() throws IOException {
    Files.writeString(Path.of(decisions), "{\"asked\":\"x\"}\n");
    assertThat(screen("Gregor Odvern").err())
        .contains("decisions.jsonl:1:1: [screening.decisions.line]");
    Files.writeString(Path.of(decisions), "nothing\n");
    assertThat(screen("Gregor Odvern").exit()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThat(screen("Gregor Odvern").exit()).isEqualTo(2);
  }
}
