package org.sekisho.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HiddenTest {

  private static final long LEAST = 3;

  private static Counts table(long[][] cells) {
    List<List<Long>> lines = new ArrayList<>();
    for (long[] line : cells) {
      lines.add(IntStream.range(0, line.length).mapToObj(i -> line[i]).toList());
    }
    return new Counts(names(cells.length), names(cells[0].length), lines);
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  @Test
  void oneSmallCellTakesAnotherOfItsRowAndItsColumnAlong() {
    Hidden hidden = Hidden.of(table(new long[][] {{1, 9, 9}, {9, 9, 9}}), LEAST).orElseThrow();
    assertThat(hidden.isHidden(0, 0)).isTrue();
    assertThat(hidden.count()).isEqualTo(4);
  }

  @Test
  void aTableOfOneRowIsWithheldBecauseItsTotalsAreItsCells() {
    assertThat(Hidden.of(table(new long[][] {{1, 9}}), LEAST)).isEmpty();
  }

  @Test
  void whatIsLargeIsNotHidden() {
    assertThat(Hidden.of(table(new long[][] {{3, 0}, {9, 4}}), LEAST))
        .map(Hidden::count)
        .contains(0);
  }

  @Test
  void noSmallCellCanBeToldFromTheTotals() {
    SplittableRandom random = new SplittableRandom(20261201);
    int kept = 0;
    for (int round = 0; round < 400; round++) {
      long[][] cells = new long[2 + random.nextInt(2)][2 + random.nextInt(2)];
      for (long[] line : cells) {
        for (int i = 0; i < line.length; i++) {
          line[i] = random.nextInt(6);
        }
      }
      Optional<Hidden> hidden = Hidden.of(table(cells), LEAST);
      if (hidden.isPresent()) {
        kept++;
        assertThat(told(cells, hidden.get())).as("round " + round).isEmpty();
      }
    }
    assertThat(kept).isGreaterThan(200);
  }

  /** Every table with the same totals is tried; a cell that is the same in all of them is told. */
  private static List<String> told(long[][] cells, Hidden hidden) {
    long[][] rest = new long[2][Math.max(cells.length, cells[0].length)];
    List<int[]> open = new ArrayList<>();
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        if (hidden.isHidden(row, column)) {
          rest[0][row] += cells[row][column];
          rest[1][column] += cells[row][column];
          open.add(new int[] {row, column});
        }
      }
    }
    boolean[] differs = new boolean[open.size()];
    fill(cells, open, 0, rest, new long[open.size()], differs);
    return IntStream.range(0, open.size())
        .filter(i -> !differs[i])
        .mapToObj(open::get)
        .filter(at -> cells[at[0]][at[1]] > 0 && cells[at[0]][at[1]] < LEAST)
        .map(at -> at[0] + "," + at[1])
        .toList();
  }

  private static void fill(
      long[][] cells, List<int[]> open, int at, long[][] rest, long[] chosen, boolean[] differs) {
    if (at == open.size()) {
      boolean fits =
          IntStream.range(0, rest[0].length).allMatch(i -> rest[0][i] == 0 && rest[1][i] == 0);
      for (int i = 0; fits && i < chosen.length; i++) {
        differs[i] |= chosen[i] != cells[open.get(i)[0]][open.get(i)[1]];
      }
      return;
    }
    int[] cell = open.get(at);
    long most = Math.min(rest[0][cell[0]], rest[1][cell[1]]);
    for (long value = 0; value <= most; value++) {
      rest[0][cell[0]] -= value;
      rest[1][cell[1]] -= value;
      chosen[at] = value;
      fill(cells, open, at + 1, rest, chosen, differs);
      rest[0][cell[0]] += value;
      rest[1][cell[1]] += value;
    }
  }

  @Test
  void countsAreOfTheCasesThatAreShown() {
    List<Handled> shown =
        List.of(
            TimesTest.handled("meti", "g", "free", 1, 0),
            TimesTest.handled("meti", "g", "refused", 2, 0),
            TimesTest.handled("mof", "g", "free", 3, 0));
    Counts counts = Counts.of(Handled.Aspect.UNIT, Handled.Aspect.OUTCOME, shown);
    assertThat(counts.cells()).containsExactly(List.of(1L, 1L), List.of(1L, 0L));
    assertThat(counts.rowTotal(0)).isEqualTo(2);
    assertThat(counts.columnTotal(0)).isEqualTo(2);
  }
}
