package org.sekisho.facts.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.facts.Facts;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Participant;
import org.sekisho.terms.Text;

/** A carrier's carts over the years: how much rice went through since New Year. */
final class RowTotalsTest {

  private static final Gate GATE = gate();

  private static Gate gate() {
    String yaml =
        """
        gate: road
        title: {en: "Road", ja: "街道"}
        asks: {en: "carts", ja: "荷車"}
        roles:
          - {id: carrier, title: {en: "carrier", ja: "運送人"}}
        facts:
          - {id: load.rice, type: number, unit: sacks, label: {en: "rice", ja: "米"}, question: {en: "How much?", ja: "何俵ですか。"}}
          - {id: load.gift, type: yes-no, label: {en: "gift", ja: "献上品"}, question: {en: "A gift?", ja: "献上品ですか。"}}
          - id: year.rice
            type: number
            unit: sacks
            max: 1000
            label: {en: "rice of this year", ja: "当年の米"}
            question: {en: "How much this year?", ja: "当年は何俵ですか。"}
            total: {of: load.rice, span: this_year, role: carrier, without: [{fact: load.gift, among: ["yes"], from: 1850-03-01}]}
          - id: before.rice
            type: number
            unit: sacks
            label: {en: "rice of last year", ja: "前年の米"}
            question: {en: "How much last year?", ja: "前年は何俵ですか。"}
            total: {of: load.rice, span: last_year, role: carrier}
        """;
    return GateReader.read(
            new Folder(
                "road",
                "road",
                new TreeMap<>(Map.of(GateReader.FILE, yaml.getBytes(StandardCharsets.UTF_8)))))
        .orThrow();
  }

  private static Matter cart(String day, String carrier, long rice, boolean gift) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    answers.put("load.rice", new Answer.Known(rice));
    answers.put("load.gift", new Answer.Known(gift ? 1 : 0));
    return cart(day, carrier, answers);
  }

  private static Matter cart(String day, String carrier, SortedMap<String, Answer> answers) {
    return new Matter(
        GATE,
        Text.same(""),
        LocalDate.parse(day),
        new TreeMap<>(),
        new TreeMap<>(Map.of("carrier", List.of(Participant.named(carrier)))),
        answers);
  }

  private static OptionalLong total(String fact, Matter row, List<Matter> rows) {
    Facts facts = RowTotals.of(GATE, rows).with(row, Facts.of(row));
    FactDefinition definition = GATE.fact(fact).orElseThrow();
    return facts.isKnown(definition.slot())
        ? OptionalLong.of(facts.value(definition.slot()))
        : OptionalLong.empty();
  }

  @Test
  void rowsOfTheYearUpToTheDayAreAddedUpForEachPlayer() {
    Matter january = cart("1851-01-01", "Kame", 3, false);
    Matter may = cart("1851-05-05", "Kame", 4, false);
    Matter december = cart("1851-12-31", "Kame", 5, false);
    List<Matter> rows =
        List.of(
            december,
            may,
            january,
            cart("1851-02-01", "Tsuru", 90, false),
            cart("1850-12-31", "Kame", 70, false));
    assertThat(total("year.rice", january, rows)).hasValue(3);
    assertThat(total("year.rice", may, rows)).hasValue(7);
    assertThat(total("year.rice", december, rows)).hasValue(12);
    assertThat(total("before.rice", may, rows)).hasValue(70);
  }

  @Test
  void rowsOfOneDayCountTogetherInAnyOrder() {
    Matter one = cart("1851-05-05", "Kame", 4, false);
    Matter other = cart("1851-05-05", "Kame", 6, false);
    assertThat(total("year.rice", one, List.of(one, other))).hasValue(10);
    assertThat(total("year.rice", other, List.of(one, other))).hasValue(10);
  }

  @Test
  void whatIsLeftOutCountsUntilTheDayBefore() {
    Matter before = cart("1850-02-28", "Kame", 4, true);
    Matter after = cart("1850-03-01", "Kame", 6, true);
    assertThat(total("year.rice", after, List.of(before, after))).hasValue(4);
  }

  @Test
  void aRowWithoutItsNumberLeavesTheTotalOpenFromItsDayOn() {
    Matter first = cart("1851-01-01", "Kame", 3, false);
    Matter open = cart("1851-05-05", "Kame", new TreeMap<>());
    Matter last = cart("1851-05-06", "Kame", 5, false);
    List<Matter> rows = List.of(first, open, last);
    assertThat(total("year.rice", first, rows)).hasValue(3);
    assertThat(total("year.rice", last, rows)).isEmpty();
  }

  @Test
  void aRowThatStatesTheTotalIsBelieved() {
    TreeMap<String, Answer> answers = new TreeMap<>();
    answers.put("load.rice", new Answer.Known(3));
    answers.put("year.rice", new Answer.Known(2));
    Matter stated = cart("1851-05-05", "Kame", answers);
    assertThat(total("year.rice", stated, List.of(stated))).hasValue(2);
    answers.put("year.rice", new Answer.DontKnow());
    Matter unknown = cart("1851-05-05", "Kame", answers);
    assertThat(total("year.rice", unknown, List.of(unknown))).isEmpty();
  }

  @Test
  void aTotalBeyondWhatTheFactBearsIsLeftToAPerson() {
    Matter much = cart("1851-05-05", "Kame", 1000, false);
    Matter more = cart("1851-05-06", "Kame", 1, false);
    assertThat(total("year.rice", much, List.of(much, more))).hasValue(1000);
    assertThat(total("year.rice", more, List.of(much, more))).isEmpty();
  }

  @Test
  void noRowOfLastYearLeavesLastYearOpen() {
    Matter only = cart("1851-05-05", "Kame", 1, false);
    assertThat(total("before.rice", only, List.of(only))).isEmpty();
  }

  @Test
  void totalsAreWhatAddingUpEachRowByHandGives() {
    Random random = new Random(11);
    List<Matter> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      LocalDate day = LocalDate.of(1850, 1, 1).plusDays(random.nextInt(730));
      String carrier = random.nextBoolean() ? "Kame" : "Tsuru";
      rows.add(cart(day.toString(), carrier, random.nextInt(3), random.nextInt(4) == 0));
    }
    for (Matter row : rows) {
      assertThat(total("year.rice", row, rows)).hasValue(byHand(row, rows));
    }
  }

  private static long byHand(Matter row, List<Matter> rows) {
    return rows.stream()
        .filter(other -> other.parties().equals(row.parties()))
        .filter(other -> other.date().getYear() == row.date().getYear())
        .filter(other -> !other.date().isAfter(row.date()))
        .filter(other ->
            other.date().isBefore(LocalDate.of(1850, 3, 1)) || known(other, "load.gift") == 0)
        .mapToLong(other -> known(other, "load.rice"))
        .sum();
  }

  private static long known(Matter row, String fact) {
    return row.answers().get(fact) instanceof Answer.Known(long value) ? value : 0;
  }
}
