package org.sekisho.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Connections to PostgreSQL that can do nothing but read, and see only rows under the labels last
 * told to them. A connection is told only when the labels are others than before.
 */
final class GuardedReaders implements AutoCloseable {

  private static final int READERS = 8;

  private final HikariDataSource pool;
  private final Map<Connection, int[]> told = Collections.synchronizedMap(new WeakHashMap<>());

  GuardedReaders(Location.Server server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql("set role sekisho_reader");
    config.setAutoCommit(false);
    this.pool = new HikariDataSource(config);
  }

  <T> T read(int[] labels, Function<Connection, T> reading) {
    try (Connection connection = pool.getConnection()) {
      tell(connection, labels);
      try {
        return reading.apply(connection);
      } finally {
        connection.rollback();
      }
    } catch (SQLException broken) {
      throw new StoreException(broken);
    }
  }

  private void tell(Connection connection, int[] labels) throws SQLException {
    Connection server = connection.unwrap(Connection.class);
    if (Arrays.equals(told.get(server), labels)) {
      return;
    }
    told.remove(server);
    try (PreparedStatement tell =
        connection.prepareStatement("select set_config('sekisho.reach', ?, false)")) {
      tell.setString(
          1,
          Arrays.stream(labels)
              .mapToObj(Integer::toString)
              .collect(Collectors.joining(",", "{", "}")));
      tell.execute();
    }
    // Without this the rollback after reading would take back what was told.
    connection.commit();
    told.put(server, labels.clone());
  }

  @Override
  public void close() {
    pool.close();
  }
}
