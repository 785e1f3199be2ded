package org.sekisho.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Statements that a connection has already understood, kept with it: what is asked for every page
 * is neither written out nor parsed again. A connection is used by one thread at a time.
 */
final class Statements {

  private static final int MOST = 32;

  private final Map<Connection, Map<String, PreparedStatement>> known = new ConcurrentHashMap<>();

  /** The first column of every row. */
  List<String> texts(Connection connection, String query, List<?> values) throws SQLException {
    PreparedStatement statement = prepared(connection, query);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private PreparedStatement prepared(Connection pooled, String query) throws SQLException {
    Connection connection = pooled.unwrap(Connection.class);
    Map<String, PreparedStatement> own = known.get(connection);
    if (own == null) {
      own = empty();
      forgetClosed();
      known.put(connection, own);
    }
    PreparedStatement statement = own.get(query);
    if (statement == null) {
      statement = connection.prepareStatement(query);
      own.put(query, statement);
    }
    return statement;
  }

  private void forgetClosed() throws SQLException {
    for (Connection connection : List.copyOf(known.keySet())) {
      if (connection.isClosed()) {
        known.remove(connection);
      }
    }
  }

  private static Map<String, PreparedStatement> empty() {
    return new LinkedHashMap<>(MOST, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
        boolean tooMany = size() > MOST;
        if (tooMany) {
          close(eldest.getValue());
        }
        return tooMany;
      }
    };
  }

  private static void close(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException gone) {
      throw new StoreException(gone);
    }
  }
}
