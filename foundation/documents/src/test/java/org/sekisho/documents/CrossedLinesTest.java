package org.sekisho.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Problem;

final class CrossedLinesTest {

  private static Lines table(String file, String text) {
    return CsvText.read(file, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .orThrow();
  }

  private static List<Lines.Row> rows(Lines lines) {
    List<Lines.Row> rows = new ArrayList<>();
    for (var row = lines.next(); row.isPresent(); row = lines.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  @Test
  void everyRowMeetsEveryRowInTheOrderOfBoth() {
    Lines crossed =
        new CrossedLines(
            table("persons.csv", "name,rank\nKame,1\nTsuru,2\n"),
            table("maps.csv", "map\nA\nB\nC\n"));
    assertThat(crossed.columns()).containsExactly("name", "rank", "map");
    assertThat(rows(crossed))
        .extracting(row -> String.join(" ", row.cells()))
        .containsExactly("Kame 1 A", "Kame 1 B", "Kame 1 C", "Tsuru 2 A", "Tsuru 2 B", "Tsuru 2 C");
  }

  @Test
  void aColumnIsToldWhereItsOwnTableHasIt() {
    Lines.Row last =
        rows(new CrossedLines(
                table("persons.csv", "name,rank\nKame,1\n"), table("maps.csv", "map\nA\nB\n")))
            .getLast();
    assertThat(last.startOf(1)).hasToString("persons.csv:2:1");
    assertThat(last.startOf(2)).hasToString("maps.csv:3:1");
  }

  @Test
  void aRowThatMeetsABrokenOneIsBroken() {
    List<Lines.Row> rows =
        rows(
            new CrossedLines(
                table("persons.csv", "name,rank\nKame,1\n"), table("maps.csv", "map\nA\nB,B\n")));
    assertThat(rows.get(0).broken()).isEmpty();
    assertThat(rows.get(1).broken().map(Problem::place)).hasToString("Optional[maps.csv:3:1]");
  }

  @Test
  void whereOneTableHasNoRowsThereAreNone() {
    assertThat(rows(new CrossedLines(table("a.csv", "a\n"), table("b.csv", "b\n1\n")))).isEmpty();
    assertThat(rows(new CrossedLines(table("a.csv", "a\n1\n"), table("b.csv", "b\n")))).isEmpty();
  }

  @Test
  void theHashIsThatOfBoth() {
    Lines one = new CrossedLines(table("a.csv", "a\n"), table("b.csv", "b\n"));
    Lines other = new CrossedLines(table("a.csv", "a\n"), table("b.csv", "c\n"));
    assertThat(one.hash()).isNotEqualTo(other.hash());
  }
}
