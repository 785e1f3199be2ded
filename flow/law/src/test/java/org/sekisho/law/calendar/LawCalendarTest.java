package org.sekisho.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.law.calendar.CalendarPart.Kind;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.CalendarReader;
import org.sekisho.law.pack.ExpectedAct;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;

class LawCalendarTest {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  static Stream<Regime> regimes() {
    return TestLaws.slices().map(LawInForce::regime).distinct();
  }

  private static Stream<String> told(Regime regime, List<ExpectedAct> expected) {
    return LawCalendar.of(regime, expected, FIRST, LAST).stream()
        .flatMap(entry ->
            entry.parts().stream()
                .map(part ->
                    entry.day()
                        + " "
                        + part.kind()
                        + " "
                        + part.title().en()
                        + part.detail().map(detail -> ": " + detail.en()).orElse("")));
  }

  @Test
  void theBridgeHasTheseDays() {
    assertThat(told(TestLaws.bridge(), List.of()))
        .containsExactly(
            "2000-01-01 BEGINS open: with 2 exceptions",
            "2000-01-01 BEGINS watched: with 2 exceptions",
            "2000-01-01 BEGINS armed",
            "2000-01-01 BEGINS wait before crossing",
            "2003-06-01 BEGINS with_pass: applies to acts from 2004-01-01",
            "2004-01-01 APPLIES with_pass",
            "2005-01-01 BEGINS valued",
            "2005-01-01 BEGINS unvalued: with an exception",
            "2010-01-01 CHANGES share that makes a load precious: 10 % → 0.99 %",
            "2010-01-01 CHANGES precious load: the definition is another",
            "2012-01-01 BEGINS odd",
            "2015-04-01 CHANGES friendly countries: without: France; added: Netherlands",
            "2019-01-01 ENDS odd");
  }

  @Test
  void whatThePackExpectsStandsOnItsDayOfEachYear() {
    Regime bridge = TestLaws.bridge();
    List<ExpectedAct> expected =
        CalendarReader.read(TestLaws.folder("regimes/bridge"), bridge).orThrow();
    assertThat(told(bridge, expected))
        .contains(
            "2023-02-28 RENEWAL the edict is read aloud again",
            "2024-02-29 RENEWAL the edict is read aloud again",
            "2025-02-28 RENEWAL the edict is read aloud again");
    assertThat(told(bridge, expected))
        .endsWith(
            "2027-03-01 DECISION the bridge is closed for repair unless the warden decides"
                + " otherwise")
        .hasSize(17);
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void everyDayOnWhichTheLawChangesIsInTheCalendar(Regime regime) {
    List<LocalDate> days =
        LawCalendar.of(regime, List.of(), FIRST, LAST).stream().map(CalendarEntry::day).toList();
    List<LawInForce> slices = LawInForce.slices(regime, TestLaws.KNOWN).orThrow();
    for (int i = 1; i < slices.size(); i++) {
      LocalDate day = slices.get(i).days().from();
      if (!questions(slices.get(i)).equals(questions(slices.get(i - 1)))) {
        assertThat(days).as(regime.id()).contains(day);
      }
    }
  }

  private static Object questions(LawInForce law) {
    return law.questions().stream().flatMap(question -> question.leaves().stream()).toList();
  }

  @Test
  void theShippedCalendarHasTheDaysThatAreWaitedFor() {
    Path root = Path.of(System.getProperty("sekisho.root", "../.."));
    Assumptions.assumeTrue(Files.isDirectory(root.resolve("regimes")), "skipped: no regimes");
    SortedMap<String, Gate> gates =
        GateReader.readAll(Shelf.inDirectory(root.resolve("gates"), GateReader.FILE)).orThrow();
    Map<String, List<String>> kinds = new TreeMap<>();
    Shelf.inDirectory(root.resolve("regimes"), RegimeReader.FILE)
        .forEach((name, folder) -> kinds.put(name, kinds(folder, gates)));
    assertThat(kinds.get("us-icts")).contains("2027-05-15 " + Kind.RENEWAL);
    assertThat(kinds.get("us-export-administration"))
        .contains("2025-11-10 " + Kind.SUSPENDED, "2026-11-10 " + Kind.RESUMES);
    assertThat(kinds.get("us-export-administration")).contains("2026-11-10 " + Kind.DECISION);
    assertThat(kinds.get("jp-inward-investment")).contains("2027-01-04 " + Kind.BEGINS);
    assertThat(kinds.get("jp-inward-investment"))
        .contains("2020-05-08 " + Kind.BEGINS, "2020-06-07 " + Kind.APPLIES);
  }

  private static List<String> kinds(Folder folder, SortedMap<String, Gate> gates) {
    Regime regime = RegimeReader.read(folder, gates).orThrow();
    List<ExpectedAct> expected = CalendarReader.read(folder, regime).orThrow();
    return LawCalendar.of(regime, expected, FIRST, LAST).stream()
        .flatMap(entry -> entry.parts().stream().map(part -> entry.day() + " " + part.kind()))
        .toList();
  }
}
