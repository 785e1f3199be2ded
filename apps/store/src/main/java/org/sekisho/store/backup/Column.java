package org.sekisho.store.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column and how its values are written, in the text form of PostgreSQL's COPY. */
record Column(String name, Type type) {

  private static final HexFormat HEX = HexFormat.of();

  /** What a column holds; both databases know these. */
  enum Type {
    NUMBER,
    TRUTH,
    TEXT,
    BYTES;

    /**
     * Empty for a kind of column that has no form here yet.
     *
     * @param declared as the table says it; the driver of SQLite takes a blob for text
     */
    static Optional<Type> of(String declared, int jdbc) {
      return declared.equalsIgnoreCase("blob") ? Optional.of(BYTES) : of(jdbc);
    }

    private static Optional<Type> of(int jdbc) {
      return switch (jdbc) {
        case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Optional.of(NUMBER);
        case Types.BOOLEAN, Types.BIT -> Optional.of(TRUTH);
        case Types.VARCHAR, Types.LONGVARCHAR, Types.CHAR, Types.CLOB -> Optional.of(TEXT);
        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Optional.of(BYTES);
        default -> Optional.empty();
      };
    }
  }

  /** A value as written; without one, nothing. */
  Optional<String> read(ResultSet row, int at) throws SQLException {
    @Nullable String written =
        switch (type) {
          case NUMBER -> Long.toString(row.getLong(at));
          case TRUTH -> row.getBoolean(at) ? "t" : "f";
          case TEXT -> row.getString(at);
          case BYTES -> hex(row.getBytes(at));
        };
    return row.wasNull() ? Optional.empty() : Optional.ofNullable(written);
  }

  private static @Nullable String hex(byte @Nullable [] bytes) {
    return bytes == null ? null : "\\x" + HEX.formatHex(bytes);
  }

  /** Sets a value as written; throws {@link IllegalArgumentException} where it is none. */
  void write(PreparedStatement statement, int at, Optional<String> written) throws SQLException {
    if (written.isEmpty()) {
      statement.setObject(at, null);
      return;
    }
    String text = written.get();
    switch (type) {
      case NUMBER -> statement.setLong(at, Long.parseLong(text));
      case TRUTH -> statement.setBoolean(at, text.equals("t"));
      case TEXT -> statement.setString(at, text);
      case BYTES -> {
        if (!text.startsWith("\\x")) {
          throw new IllegalArgumentException("not bytes");
        }
        statement.setBytes(at, HEX.parseHex(text, 2, text.length()));
      }
    }
  }
}
