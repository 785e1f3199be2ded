package org.sekisho.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.store.database.Location;
import org.sekisho.terms.Checked;

/**
 * A database as it stands at one moment, beside a server that goes on writing: one transaction, in
 * which SQLite reads its log up to a mark and PostgreSQL repeats its reads.
 */
final class Snapshot implements AutoCloseable {

  private static final int AT_ONCE = 1000;

  /** Takes each row. */
  interface Rows {
    void row(List<Optional<String>> values) throws IOException;
  }

  private final Connection connection;
  private final boolean isPostgreSql;

  private Snapshot(Connection connection, boolean isPostgreSql) {
    this.connection = connection;
    this.isPostgreSql = isPostgreSql;
  }

  static Checked<Snapshot> open(Location location) {
    return switch (location) {
      case Location.Embedded(Path folder) ->
          Files.exists(folder.resolve("sekisho.db"))
              ? open("jdbc:sqlite:" + folder.resolve("sekisho.db"), "", "", folder.toString())
              : new Checked.Broken<>(List.of(BackupProblems.missing(folder)));
      case Location.Server(String url, String user, String password) ->
          open(url, user, password, url);
    };
  }

  private static Checked<Snapshot> open(String url, String user, String password, String where) {
    boolean isPostgreSql = url.startsWith("jdbc:postgresql");
    try {
      Connection connection = DriverManager.getConnection(url, user, password);
      connection.setAutoCommit(false);
      if (isPostgreSql) {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
      }
      return new Checked.Sound<>(new Snapshot(connection, isPostgreSql));
    } catch (SQLException unreachable) {
      return new Checked.Broken<>(List.of(BackupProblems.unreadable(where, why(unreachable))));
    }
  }

  static String why(Exception failed) {
    return Optional.ofNullable(failed.getMessage()).orElse("").lines().findFirst().orElse("");
  }

  Connection connection() {
    return connection;
  }

  /** The version of the tables. */
  String schema() throws SQLException {
    return schema(connection);
  }

  static String schema(Connection connection) throws SQLException {
    List<String> versions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select version from flyway_schema_history where version is not null")) {
      while (found.next()) {
        versions.add(found.getString(1));
      }
    }
    return versions.stream().max(String::compareTo).orElse("0");
  }

  void rows(Table table, Rows rows) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet found = statement.executeQuery(table.selection(isPostgreSql))) {
        while (found.next()) {
          List<Optional<String>> values = new ArrayList<>(table.columns().size());
          for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).read(found, i + 1));
          }
          rows.row(values);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException closing) {
      throw new UncheckedIOException(new IOException(closing));
    }
  }
}
