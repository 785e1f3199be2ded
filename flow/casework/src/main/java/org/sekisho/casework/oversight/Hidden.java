package org.sekisho.casework.oversight;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table are left out so that no small one can be told from the totals of its rows
 * and columns, which stay. A cell is safe where the same totals allow another number in it: where
 * an alternating cycle of hidden cells runs through it that takes one off no cell that is empty
 * (Gusfield, "A Graph Theoretic Approach to Statistical Data Security", 1988).
 */
public final class Hidden {

  private final Counts counts;
  private final boolean[][] hidden;

  private Hidden(Counts counts) {
    this.counts = counts;
    this.hidden = new boolean[counts.rows().size()][counts.columns().size()];
  }

  /**
   * Hides every cell from 1 to below {@code least}, and others until each of these is safe; empty
   * where even hiding all of them is not enough, and the table must be withheld.
   */
  public static Optional<Hidden> of(Counts counts, long least) {
    Hidden hidden = new Hidden(counts);
    hidden.each((row, column) -> {
      long cell = hidden.cell(row, column);
      hidden.hidden[row][column] = cell > 0 && cell < least;
    });
    return hidden.protect(least) ? Optional.of(hidden) : Optional.empty();
  }

  public boolean isHidden(int row, int column) {
    return hidden[row][column];
  }

  public int count() {
    return (int) IntStream.range(0, hidden.length).mapToLong(row -> inRow(row)).sum();
  }

  private long inRow(int row) {
    return IntStream.range(0, hidden[row].length).filter(column -> hidden[row][column]).count();
  }

  private boolean protect(long least) {
    for (Optional<int[]> bare = bare(least); bare.isPresent(); bare = bare(least)) {
      Optional<int[]> far = opposite(bare.get());
      if (far.isEmpty()) {
        return false;
      }
      hidden[bare.get()[0]][far.get()[1]] = true;
      hidden[far.get()[0]][bare.get()[1]] = true;
      hidden[far.get()[0]][far.get()[1]] = true;
    }
    return true;
  }

  /** A small cell that the totals tell. */
  private Optional<int[]> bare(long least) {
    return cells()
        .filter(at -> hidden[at[0]][at[1]] && cell(at[0], at[1]) < least && cell(at[0], at[1]) > 0)
        .filter(at -> !isSafe(at[0], at[1]))
        .findFirst();
  }

  /** The far corner of the rectangle that makes the cell safe and hides the fewest cases. */
  private Optional<int[]> opposite(int[] bare) {
    return cells()
        .filter(far -> far[0] != bare[0] && far[1] != bare[1])
        .filter(far ->
            cell(far[0], far[1]) > 0 || (cell(bare[0], far[1]) > 0 && cell(far[0], bare[1]) > 0))
        .min(
            Comparator.comparingLong((int[] far) -> price(bare, far))
                .thenComparingInt(far -> far[0])
                .thenComparingInt(far -> far[1]));
  }

  private long price(int[] bare, int[] far) {
    return price(bare[0], far[1]) + price(far[0], bare[1]) + price(far[0], far[1]);
  }

  /** An empty cell has its price too, so that as few cells as possible are hidden. */
  private long price(int row, int column) {
    return hidden[row][column] ? 0 : 1 + cell(row, column);
  }

  /** Whether the totals allow one more or one fewer here. */
  private boolean isSafe(int row, int column) {
    return reaches(row, column, true) || (cell(row, column) > 0 && reaches(row, column, false));
  }

  /**
   * One more here must be one fewer elsewhere in the column, one more in that row, and so on until
   * it ends with one fewer in the own row; with {@code more} false all signs are turned.
   */
  private boolean reaches(int row, int column, boolean more) {
    boolean[] rows = new boolean[hidden.length];
    boolean[] columns = new boolean[hidden.length == 0 ? 0 : hidden[0].length];
    Deque<Integer> waiting = new ArrayDeque<>();
    columns[column] = true;
    waiting.add(column);
    while (!waiting.isEmpty()) {
      int at = waiting.remove();
      for (int next = 0; next < rows.length; next++) {
        boolean own = next == row && at == column;
        if (!own && !rows[next] && hidden[next][at] && (!more || cell(next, at) > 0)) {
          if (next == row) {
            return true;
          }
          rows[next] = true;
          follow(next, more, columns, waiting);
        }
      }
    }
    return false;
  }

  private void follow(int row, boolean more, boolean[] columns, Deque<Integer> waiting) {
    for (int next = 0; next < columns.length; next++) {
      if (!columns[next] && hidden[row][next] && (more || cell(row, next) > 0)) {
        columns[next] = true;
        waiting.add(next);
      }
    }
  }

  private long cell(int row, int column) {
    return counts.cells().get(row).get(column);
  }

  private Stream<int[]> cells() {
    return IntStream.range(0, hidden.length)
        .boxed()
        .flatMap(row -> IntStream.range(0, hidden[row].length).mapToObj(c -> new int[] {row, c}));
  }

  private interface Cell {
    void at(int row, int column);
  }

  private void each(Cell step) {
    cells().forEach(at -> step.at(at[0], at[1]));
  }
}
