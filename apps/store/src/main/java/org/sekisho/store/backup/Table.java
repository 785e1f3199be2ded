package org.sekisho.store.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sekisho.terms.Problems;

/**
 * A table with its columns.
 *
 * @param key by which its rows are in order
 */
record Table(String name, List<Column> columns, List<String> key) {

  private static final String HISTORY = "flyway_schema_history";

  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** All tables of the program by name; a column of a kind that has no form here is a problem. */
  static List<Table> all(Connection connection, Problems problems) throws SQLException {
    DatabaseMetaData known = connection.getMetaData();
    List<Table> tables = new ArrayList<>();
    try (ResultSet found =
        known.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (!name.equals(HISTORY) && !name.startsWith("sqlite_")) {
          tables.add(table(connection, name, problems));
        }
      }
    }
    return tables.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
  }

  private static Table table(Connection connection, String name, Problems problems)
      throws SQLException {
    DatabaseMetaData known = connection.getMetaData();
    List<Column> columns = new ArrayList<>();
    try (ResultSet found = known.getColumns(null, connection.getSchema(), name, "%")) {
      while (found.next()) {
        String column = found.getString("COLUMN_NAME");
        Optional<Column.Type> type =
            Column.Type.of(found.getString("TYPE_NAME"), found.getInt("DATA_TYPE"));
        type.ifPresentOrElse(
            fit -> columns.add(new Column(column, fit)),
            () -> problems.addAll(List.of(BackupProblems.column(name, column))));
      }
    }
    TreeMap<Integer, String> key = new TreeMap<>();
    try (ResultSet found = known.getPrimaryKeys(null, connection.getSchema(), name)) {
      while (found.next()) {
        key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
      }
    }
    return new Table(name, columns, List.copyOf(key.values()));
  }

  /** The names of other tables that rows of this one point to. */
  List<String> needs(Connection connection) throws SQLException {
    List<String> needed = new ArrayList<>();
    try (ResultSet found =
        connection.getMetaData().getImportedKeys(null, connection.getSchema(), name)) {
      while (found.next()) {
        needed.add(found.getString("PKTABLE_NAME"));
      }
    }
    return needed;
  }

  /** All rows in an order that is the same in both databases. */
  String selection(boolean isPostgreSql) {
    String text = isPostgreSql ? " collate \"C\"" : "";
    List<String> by = key.isEmpty() ? columns.stream().map(Column::name).toList() : key;
    return "select "
        + columns.stream().map(each -> quoted(each.name())).collect(Collectors.joining(", "))
        + " from "
        + quoted(name)
        + " order by "
        + columns.stream()
            .filter(each -> by.contains(each.name()))
            .sorted((one, other) -> by.indexOf(one.name()) - by.indexOf(other.name()))
            .map(each -> quoted(each.name()) + (each.type() == Column.Type.TEXT ? text : ""))
            .collect(Collectors.joining(", "));
  }

  String insertion() {
    return "insert into "
        + quoted(name)
        + columns.stream()
            .map(each -> quoted(each.name()))
            .collect(Collectors.joining(", ", " (", ")"))
        + columns.stream().map(each -> "?").collect(Collectors.joining(", ", " values (", ")"));
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
