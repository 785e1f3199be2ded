package org.sekisho.matter.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.access.Level;
import org.sekisho.documents.CsvText;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Rows of a table whose documents bear markings. */
class MarkedRowTest {

  private static final Path GATES = Path.of(System.getProperty("sekisho.root")).resolve("gates");
  private static final Folder FOLDER = folder();
  private static final Gate ACCESS = GateReader.read(FOLDER).orThrow();
  private static final String HEADER = "marking,person.nationality,information.level,date\n";

  private static Folder folder() {
    return Optional.ofNullable(Shelf.inDirectory(GATES, GateReader.FILE).get("access"))
        .orElseThrow();
  }

  private static Checked<Matter> row(String cells) {
    byte[] table = (HEADER + cells + "\n").getBytes(StandardCharsets.UTF_8);
    CsvText lines = CsvText.read("t.csv", table, StandardCharsets.UTF_8).orThrow();
    LineColumns columns = LineColumns.of(ACCESS, lines.columns(), Map.of(), "t.csv").orThrow();
    Matter shared = Matter.unasked(ACCESS, Text.same("t"), LocalDate.of(2026, 6, 1));
    return new LineReader(columns, lines.columns(), shared).read(lines.next().orElseThrow());
  }

  private static String answer(Matter matter, String fact) {
    return Optional.ofNullable(matter.answers().get(fact))
        .map(answer -> AnswerReader.write(ACCESS.fact(fact).orElseThrow(), answer))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "特定秘密|jp jp_2013 specially_designated -",
        "重要経済安保情報|jp jp_2024 important_economic -",
        "極秘|jp other - -",
        "US SECRET|us us_13526 secret unmarked",
        "TOP SECRET//SI//NOFORN|us us_13526 top_secret noforn",
        "\"SECRET//REL TO USA, JPN\"|us us_13526 secret rel_to_person",
        "\"SECRET//REL TO USA, GBR\"|us us_13526 secret rel_to_others",
        "CUI//SP-EXPT|us us_cui restricted -",
        "NATO SECRET|nato nato secret -",
        "OFFICIAL-SENSITIVE|gb uk restricted -",
        "SECRET UE/EU SECRET|other other secret -",
        "TLP:AMBER|- - unmarked -"
      })
  void aMarkingAnswersOwnerActLevelAndRelease(String marking, String answers) {
    Matter matter = row(marking + ",JP,,").orThrow();
    assertThat(answers.split(" "))
        .containsExactly(
            answer(matter, "information.owner"),
            answer(matter, "information.act"),
            answer(matter, "information.level"),
            answer(matter, "information.us_release"));
  }

  @Test
  void whoseNationJoinedACoalitionIsNamedFromThatDayOn() {
    String row = "\"SECRET//REL TO USA, NATO\",FI,,";
    assertThat(answer(row(row + "2023-04-03").orThrow(), "information.us_release"))
        .isEqualTo("rel_to_others");
    assertThat(answer(row(row + "2023-04-04").orThrow(), "information.us_release"))
        .isEqualTo("rel_to_person");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SECRTE//NOFORN,JP,,|marking.unknown",
        "SECRET,JP,,|marking.ambiguous",
        "特定秘密 重要経済安保情報,JP,,|lines.marking.unknown",
        "特定秘密,JP,secret,|lines.marking.contradicts"
      })
  void aBadMarkingBreaksItsRow(String cells, String code) {
    assertThat(row(cells).problems()).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void aCellThatSaysTheSameOrDoesNotKnowIsNoContradiction() {
    assertThat(row("特定秘密,JP,specially_designated,").problems()).isEmpty();
    assertThat(answer(row("特定秘密,JP,unknown,").orThrow(), "information.level"))
        .isEqualTo("specially_designated");
  }

  @Test
  void everyLevelHasAnAnswer() {
    assertThat(ACCESS.markings().levels().keySet())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(Level.values()));
  }

  @Test
  void aVocabularyThatTheGateDoesNotHaveIsRefused() {
    String text =
        """
        levels:
          us_secrte: {information.owner: us}
          us_secret: {information.ownr: us, information.level: seceret}
        releases:
          - {scheme: us, reader: information.owner}
        """;
    Folder broken = FOLDER.without("markings.yaml");
    SortedMap<String, byte[]> files = new TreeMap<>(broken.files());
    files.put("markings.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(GateReader.read(new Folder("access", "gates/access", files)).problems())
        .extracting(Problem::code)
        .containsExactly(
            "gate.marking.level", "gate.marking.fact", "gate.marking.value", "gate.marking.reader");
  }

  @Test
  void aGateWithoutMarkingsKeepsTheColumnUnread() {
    Gate bare = GateReader.read(FOLDER.without("markings.yaml")).orThrow();
    LineColumns columns =
        LineColumns.of(bare, List.of("marking", "date"), Map.of(), "t.csv").orThrow();
    assertThat(columns.at(0)).isEmpty();
  }
}
