package org.sekisho.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.sekisho.access.Reach;

/**
 * Connections to PostgreSQL that can do nothing but read, and see only rows under the labels last
 * told to them. A connection is told only when the labels are others than before.
 */
final class GuardedReaders implements AutoCloseable {

  private static final int READERS = 8;

  private final HikariDataSource pool;
  private final Statements statements = new Statements();
  private final Map<Connection, Reach> told = Collections.synchronizedMap(new WeakHashMap<>());

  GuardedReaders(Location.Server server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql("set role sekisho_reader");
    this.pool = new HikariDataSource(config);
  }

  <T> T read(Reach reach, Function<Connection, T> reading) {
    try (Connection connection = pool.getConnection()) {
      tell(connection, reach);
      connection.setAutoCommit(false);
      try {
        return reading.apply(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException broken) {
      throw new StoreException(broken);
    }
  }

  List<String> texts(Reach reach, String query, List<?> values) {
    try (Connection connection = pool.getConnection()) {
      tell(connection, reach);
      return statements.texts(connection, query, values);
    } catch (SQLException broken) {
      throw new StoreException(broken);
    }
  }

  private void tell(Connection connection, Reach reach) throws SQLException {
    Connection server = connection.unwrap(Connection.class);
    if (Optional.ofNullable(told.get(server)).filter(reach::equals).isPresent()) {
      return;
    }
    told.remove(server);
    try (PreparedStatement tell =
        connection.prepareStatement("select set_config('sekisho.reach', ?, false)")) {
      tell.setString(1, "\\x" + HexFormat.of().formatHex(reach.bytes()));
      tell.execute();
    }
    told.put(server, reach);
  }

  @Override
  public void close() {
    pool.close();
  }
}
