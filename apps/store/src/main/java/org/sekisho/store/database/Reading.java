package org.sekisho.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sekisho.terms.Checked;

/**
 * Reads a database as it stands at one moment, beside a server that works on it. Nothing is locked,
 * made or brought up to date.
 */
public final class Reading {

  private static final String FILE = "sekisho.db";

  private Reading() {}

  /** Reads in one transaction. */
  public static <T> Checked<T> of(Location location, Function<DSLContext, T> reading) {
    try (Connection connection = connected(location)) {
      connection.setAutoCommit(false);
      SQLDialect dialect =
          switch (location) {
            case Location.Embedded embedded -> SQLDialect.SQLITE;
            case Location.Server server -> {
              connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
              connection.setReadOnly(true);
              yield SQLDialect.POSTGRES;
            }
          };
      T result = reading.apply(DSL.using(connection, dialect));
      connection.rollback();
      return new Checked.Sound<>(result);
    } catch (SQLException | IOException failed) {
      String why =
          Optional.ofNullable(failed.getMessage()).orElse("").lines().findFirst().orElse("");
      return new Checked.Broken<>(List.of(StoreProblems.unreachable(location.name(), why)));
    }
  }

  /** Where there is no file, SQLite would make one. */
  private static Connection connected(Location location) throws SQLException, IOException {
    return switch (location) {
      case Location.Embedded(Path folder) -> {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
          throw new IOException("no " + FILE);
        }
        yield DriverManager.getConnection("jdbc:sqlite:" + file);
      }
      case Location.Server(String url, String user, String password) ->
          DriverManager.getConnection(url, user, password);
    };
  }
}
