package org.sekisho.casework.oversight;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many cases there are of each row and column, such as outcomes by ministry.
 *
 * @param rows the words of the rows, in order
 * @param columns the words of the columns, in order
 * @param cells by row, then by column
 */
public record Counts(List<String> rows, List<String> columns, List<List<Long>> cells) {

  public Counts {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** Counts what is shown to the reader; what is not shown must not be among the cases. */
  public static Counts of(Handled.Aspect row, Handled.Aspect column, List<Handled> cases) {
    SortedMap<String, SortedMap<String, Long>> counted = new TreeMap<>();
    List<String> columns = cases.stream().map(each -> each.in(column)).distinct().sorted().toList();
    cases.forEach(each ->
        counted
            .computeIfAbsent(each.in(row), word -> new TreeMap<>())
            .merge(each.in(column), 1L, Long::sum));
    return new Counts(
        List.copyOf(counted.keySet()),
        columns,
        counted.values().stream()
            .map(line -> columns.stream().map(word -> line.getOrDefault(word, 0L)).toList())
            .toList());
  }

  public long rowTotal(int row) {
    return cells.get(row).stream().mapToLong(Long::longValue).sum();
  }

  public long columnTotal(int column) {
    return cells.stream().mapToLong(line -> line.get(column)).sum();
  }
}
