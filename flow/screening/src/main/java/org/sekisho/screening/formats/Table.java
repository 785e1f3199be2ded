package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows under a header: columns are taken by name, so their order does not matter. */
final class Table implements AutoCloseable {

  /** A row of which columns are asked by name. */
  final class Row {

    private final DelimitedRows.Row row;

    private Row(DelimitedRows.Row row) {
      this.row = row;
    }

    long line() {
      return row.line();
    }

    /** The stripped value, or empty where the table has no such column. */
    String get(String column) {
      int at = columns.getOrDefault(key(column), -1);
      return at < 0 ? "" : row.values().get(at).strip();
    }

    /** The value of the first of these columns that the table has. */
    String any(String... names) {
      for (String name : names) {
        if (has(name)) {
          return get(name);
        }
      }
      return "";
    }
  }

  private static final int HEADER_WITHIN = 10;

  private final DelimitedRows rows;
  private final PartyIntake intake;
  private Map<String, Integer> columns = Map.of();
  private List<String> header = List.of();

  Table(DelimitedRows rows, PartyIntake intake) {
    this.rows = rows;
    this.intake = intake;
  }

  /** Finds the header: the first row that holds all these columns, within the first ten rows. */
  void header(String... wanted) throws IOException {
    List<String> missing = List.of(wanted);
    for (int i = 0; i < HEADER_WITHIN && !missing.isEmpty(); i++) {
      Optional<DelimitedRows.Row> row = rows.next();
      if (row.isEmpty()) {
        throw i == 0 ? FormatProblems.empty(rows.file()) : refuse(missing);
      }
      header = row.get().values();
      columns = index(header);
      missing = List.of(wanted).stream().filter(name -> !has(name)).toList();
    }
    if (!missing.isEmpty()) {
      throw refuse(missing);
    }
  }

  /** Refuses the table unless it has one of these columns. */
  void require(String... oneOf) throws Unreadable {
    if (List.of(oneOf).stream().noneMatch(this::has)) {
      throw refuse(List.of(oneOf[0]));
    }
  }

  /** Refuses the table unless it has all of these columns. */
  void requireAll(List<String> wanted) throws Unreadable {
    List<String> missing = wanted.stream().filter(name -> !has(name)).toList();
    if (!missing.isEmpty()) {
      throw refuse(missing);
    }
  }

  /** Finds the header by a heading that holds one of these words, in lower case. */
  void headerLike(String... words) throws IOException {
    for (int i = 0; i < HEADER_WITHIN; i++) {
      Optional<DelimitedRows.Row> row = rows.next();
      if (row.isEmpty()) {
        throw i == 0 ? FormatProblems.empty(rows.file()) : refuse(List.of(words[0]));
      }
      header = row.get().values();
      columns = index(header);
      if (!like(words).isEmpty()) {
        return;
      }
    }
    throw refuse(List.of(words[0]));
  }

  /** The first heading that holds one of these words, in lower case; empty where none does. */
  String like(String... words) {
    return header.stream()
        .filter(name -> List.of(words).stream().anyMatch(word -> key(name).contains(word)))
        .findFirst()
        .orElse("");
  }

  private Unreadable refuse(List<String> missing) {
    return FormatProblems.columns(rows.file(), 1, missing);
  }

  boolean has(String column) {
    return columns.containsKey(key(column));
  }

  List<String> columnNames() {
    return header;
  }

  /** The next whole row; repeated headers are passed over, broken rows noted. */
  Optional<Row> next() throws IOException {
    Optional<DelimitedRows.Row> row = rows.next();
    while (row.isPresent()) {
      int width = row.get().values().size();
      boolean cut = row.get().isCutShortOf(header.size());
      if (width == header.size() && !cut && !row.get().values().equals(header)) {
        return row.map(Row::new);
      }
      if (cut || width != header.size()) {
        note(row.get(), width, cut);
      }
      row = rows.next();
    }
    return Optional.empty();
  }

  private void note(DelimitedRows.Row row, int width, boolean cut) {
    intake.note(
        cut
            ? FormatProblems.cutOff(rows.file(), row.line())
            : FormatProblems.width(rows.file(), row.line(), width, header.size()));
  }

  private static Map<String, Integer> index(List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(key(header.get(i)), i);
    }
    return columns;
  }

  private static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
