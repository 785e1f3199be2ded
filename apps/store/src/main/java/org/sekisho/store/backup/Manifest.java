package org.sekisho.store.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is in a backup. Its text is signed by the keys of the ledger.
 *
 * @param created in ISO 8601
 * @param schema the version of the tables
 */
record Manifest(String created, String schema, List<Entry> entries) {

  static final String NAME = "manifest";
  private static final String FORM = "sekisho-backup/1";

  Manifest {
    entries = List.copyOf(entries);
  }

  /**
   * A table as it stands in the file.
   *
   * @param sha256 of its text
   */
  record Entry(String table, long rows, String sha256, List<Column> columns) {
    Entry {
      columns = List.copyOf(columns);
    }

    String file() {
      return "tables/" + table + ".copy";
    }

    private String line() {
      return "table "
          + table
          + " "
          + rows
          + " "
          + sha256
          + " "
          + columns.stream()
              .map(each -> each.name() + ":" + each.type().name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(" "));
    }

    private static Optional<Entry> parse(String line) {
      String[] words = line.split(" ", -1);
      if (words.length < 5
          || !words[0].equals("table")
          || !words[1].matches("[a-z_0-9]+")
          || !words[2].matches("\\d{1,18}")) {
        return Optional.empty();
      }
      List<Column> columns = new ArrayList<>();
      for (int i = 4; i < words.length; i++) {
        String[] column = words[i].split(":", -1);
        Optional<Column.Type> type = column.length == 2 ? type(column[1]) : Optional.empty();
        if (type.isEmpty()) {
          return Optional.empty();
        }
        columns.add(new Column(column[0], type.get()));
      }
      return Optional.of(new Entry(words[1], Long.parseLong(words[2]), words[3], columns));
    }

    private static Optional<Column.Type> type(String word) {
      return List.of(Column.Type.values()).stream()
          .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst();
    }
  }

  String text() {
    return FORM
        + "\ncreated "
        + created
        + "\nschema "
        + schema
        + "\n"
        + entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining());
  }

  static Optional<Manifest> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3
        || !lines.get(0).equals(FORM)
        || !lines.get(1).startsWith("created ")
        || !lines.get(2).startsWith("schema ")) {
      return Optional.empty();
    }
    List<Entry> entries =
        lines.stream().skip(3).flatMap(line -> Entry.parse(line).stream()).toList();
    return entries.size() == lines.size() - 3
        ? Optional.of(
            new Manifest(
                lines.get(1).substring("created ".length()),
                lines.get(2).substring("schema ".length()),
                entries))
        : Optional.empty();
  }
}
