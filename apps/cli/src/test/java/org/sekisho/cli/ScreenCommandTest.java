package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

class ScreenCommandTest {

  private static final String ADDED = ",list,party_id,party_name,score,band,rank,explanation";

  @TempDir private Path folder = Path.of(".");
  private String list = "";

  @BeforeEach
  void writeTheList() throws IOException {
    Path file = folder.resolve("refused.csv");
    list =
        RefusedCustomers.option(
            RefusedCustomers.in(file, "Gregor Odvern/1961-03-04", "Aurelia van Dorn"));
  }

  private SpokenTo screen(Language language, String subject, String... more) {
    return SpokenTo.in(
        language,
        Stream.concat(Stream.of("screen", subject, "--list", list), Stream.of(more))
            .toArray(String[]::new));
  }

  private SpokenTo screen(String subject, String... more) {
    return screen(Language.EN, subject, more);
  }

  private String table(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void aHitIsALineWithItsReasons() {
    SpokenTo told = screen("Grigor Odvern");
    assertThat(told.exit()).isZero();
    assertThat(told.out()).hasLineCount(1).startsWith("example-own-list  1  Gregor Odvern  0.");
    assertThat(told.out()).contains("Grigor ~ Gregor");
    assertThat(screen(Language.JA, "Grigor Odvern").out()).contains("ローマ字表記の違い");
  }

  @Test
  void aNameWithoutAHitGetsACertificateThatNamesTheListAndTheVersions() {
    SpokenTo told = screen("Marlow Quill", "--as-of", "2026-01-05");
    assertThat(told.out())
        .startsWith("No hit for `Marlow Quill` as of 2026-01-05 at 0.700 or above on:")
        .containsPattern("example-own-list  [0-9a-f]{64}  2\n")
        .contains("/");
    assertThat(screen("Marlow Quill", "--as-of", "2026-01-05").out()).isEqualTo(told.out());
  }

  @Test
  void allColumnsAreKeptAndTheTableGoesWhereItIsWanted() throws IOException {
    String table = table("own.csv", "no,name,note\n7,Gregor Odvern,\"a, b\"\n8,Marlow Quill,\n");
    Path out = folder.resolve("hits.csv");
    SpokenTo told = screen(table, "--out", out.toString());
    assertThat(told.out()).isEmpty();
    assertThat(told.err()).contains("2 asked, 1 with hits, 1 hits", "] 2  ");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.get(0)).isEqualTo("no,name,note" + ADDED);
    assertThat(lines.get(1)).startsWith("7,Gregor Odvern,\"a, b\",example-own-list,1,");
    assertThat(lines.get(2)).isEqualTo("8,Marlow Quill,,,,,,,,");
  }

  @Test
  void linesOfJsonAreATableToo() throws IOException {
    String table = table("own.jsonl", "{\"name\":\"Gregor Odvern\"}\n{\"note\":\"x\"}\n");
    assertThat(screen(table).out().lines().toList())
        .hasSize(3)
        .startsWith("name,note" + ADDED)
        .last()
        .isEqualTo(",x,,,,,,,");
  }

  @Test
  void anotherDateOfBirthInItsColumnTellsTwoApart() throws IOException {
    String table = table("own.csv", "who,born\nGregor Odvernik,1999-12-31\n");
    SpokenTo told = screen(table, "--name-column", "who", "--birth-date-column", "born");
    assertThat(told.out()).endsWith("Gregor Odvernik,1999-12-31,,,,,,,\n");
  }

  @Test
  void aHigherThresholdHasFewerHits() {
    assertThat(screen("Grigor Odvern", "--threshold", "0.99").out()).startsWith("No hit");
    assertThat(screen("Grigor Odvern", "--threshold", "2").err())
        .contains("[command.argument.unreadable]");
  }

  @Test
  void whatIsWrongInATableIsToldWithItsLine() throws IOException {
    assertThat(screen(table("a.csv", "name,x\nAnna One\n")).err())
        .contains("a.csv:2:1: [screening.rows.width]");
    assertThat(screen(table("b.csv", "name\n\"Anna\n")).err())
        .contains("b.csv:2:1: [screening.rows.quote]");
    assertThat(screen(table("c.jsonl", "{\"name\":\"Anna\"}\n[1]\n")).err())
        .contains("c.jsonl:2:1: [screening.rows.json]");
    assertThat(screen(table("d.csv", "nmae\nAnna\n")).err()).contains("[screening.rows.name]");
    assertThat(screen(table("e.csv", "name\nAnna\n"), "--name-column", "nam").err())
        .contains("[screening.rows.column]", "did you mean `name`?");
    assertThat(screen(table("f.csv", "")).err()).contains("[screening.rows.empty]");
    assertThat(screen("nothing.csv").err()).contains("[screening.rows.missing]");
  }

  @Test
  void aTableThatIsNotUtf8IsToldWithItsLineAndIsNoFault() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "name\nAnna\nJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    SpokenTo told = screen(file.toString());
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("[screening.rows.encoding]");
  }

  @Test
  void anUnknownListIsToldWithTheNearest() {
    SpokenTo told = SpokenTo.in(Language.EN, "screen", "Anna", "--list", "example-own-lst");
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("did you mean `example-own-list`?");
  }

  @Test
  void theWayOfScoringIsChosenAndTold() {
    assertThat(screen("Grigor Odvern", "--mode", "ofac-like").out()).contains("ofac-like-1");
    assertThat(screen("Marlow Quill", "--mode", "ofac-like", "--threshold", "0.95").out())
        .contains("ofac-like-1");
    assertThat(screen("Anna", "--mode", "ofac").err())
        .contains("[command.argument.unreadable]", "`ofac-like`");
  }
}
