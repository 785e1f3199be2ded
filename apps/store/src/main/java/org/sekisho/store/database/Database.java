package org.sekisho.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sekisho.access.Reach;
import org.sekisho.terms.Checked;

/**
 * An open database: many readers, one writer. SQLite writes through its log with a forced write at
 * each commit; PostgreSQL is left at its own safe setting. One server at a time has it: a file lock
 * beside the embedded one, an advisory lock on PostgreSQL.
 */
public final class Database implements AutoCloseable {

  private static final String FILE = "sekisho.db";
  private static final String LOCK = "server.lock";
  private static final long ADVISORY = 0x53656b6973686fL;
  private static final int READERS = 8;

  private final SQLDialect dialect;
  private final HikariDataSource readers;
  private final Connection writer;
  private final Optional<FileChannel> lock;
  private final Optional<GuardedReaders> guard;
  private final Statements statements = new Statements();

  private Database(
      SQLDialect dialect,
      HikariDataSource readers,
      Connection writer,
      Optional<FileChannel> lock,
      Optional<GuardedReaders> guard) {
    this.dialect = dialect;
    this.readers = readers;
    this.writer = writer;
    this.lock = lock;
    this.guard = guard;
  }

  /** Opens a database and brings its tables up to date. */
  public static Checked<Database> open(Location location) {
    try {
      return switch (location) {
        case Location.Embedded(Path folder) -> embedded(folder);
        case Location.Server server -> server(server);
      };
    } catch (SQLException | IOException | RuntimeException failed) {
      String why =
          Optional.ofNullable(failed.getMessage()).orElse("").lines().findFirst().orElse("");
      return new Checked.Broken<>(List.of(StoreProblems.unreachable(location.name(), why)));
    }
  }

  private static Checked<Database> embedded(Path folder) throws IOException, SQLException {
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isOurs(lock)) {
      lock.close();
      return new Checked.Broken<>(List.of(StoreProblems.taken(folder.toString())));
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:" + folder.resolve(FILE));
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("busy_timeout", "10000");
    config.setMaximumPoolSize(READERS + 1);
    return new Checked.Sound<>(
        ready(
            SQLDialect.SQLITE, new HikariDataSource(config), Optional.of(lock), Optional.empty()));
  }

  private static boolean isOurs(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException oursAlready) {
      return false;
    }
  }

  private static Checked<Database> server(Location.Server server) throws IOException, SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.setMaximumPoolSize(READERS + 1);
    HikariDataSource pool = new HikariDataSource(config);
    try (Connection connection = pool.getConnection()) {
      // Held by the writer's connection below; taken here first so that nothing is migrated twice.
      if (!isFree(connection)) {
        pool.close();
        return new Checked.Broken<>(List.of(StoreProblems.taken(server.url())));
      }
    }
    Database database =
        ready(SQLDialect.POSTGRES, pool, Optional.empty(), Optional.of(new GuardedReaders(server)));
    if (!lock(database.writer)) {
      database.close();
      return new Checked.Broken<>(List.of(StoreProblems.taken(server.url())));
    }
    return new Checked.Sound<>(database);
  }

  private static boolean isFree(Connection connection) throws SQLException {
    if (!lock(connection)) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + ADVISORY + ")");
    }
    return true;
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var found = statement.executeQuery("select pg_try_advisory_lock(" + ADVISORY + ")")) {
      return found.next() && found.getBoolean(1);
    }
  }

  private static Database ready(
      SQLDialect dialect,
      HikariDataSource pool,
      Optional<FileChannel> lock,
      Optional<GuardedReaders> guard)
      throws SQLException {
    Migrations.run(dialect, pool);
    return new Database(dialect, pool, pool.getConnection(), lock, guard);
  }

  /** Whether the database itself holds rows back from readers that may not see them. */
  public boolean guardsRows() {
    return guard.isPresent();
  }

  /** Reads in one transaction: everything is as it was at its beginning. */
  public <T> T read(Function<DSLContext, T> reading) {
    try (Connection connection = readers.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return reading.apply(on(connection));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException broken) {
      throw new StoreException(broken);
    }
  }

  /** Writes in one transaction, kept on the disk when this returns; or nothing of it is kept. */
  public synchronized <T> T write(Function<DSLContext, T> writing) {
    try {
      writer.setAutoCommit(false);
      T result = writing.apply(on(writer));
      writer.commit();
      writer.setAutoCommit(true);
      return result;
    } catch (RuntimeException | SQLException failed) {
      undo(failed);
      if (failed instanceof RuntimeException refused && !StoreException.isFull(failed)) {
        throw refused;
      }
      throw new StoreException(failed);
    }
  }

  /** SQLite has ended the transaction by itself where the disk is full, and refuses to again. */
  private void undo(Exception failed) {
    try {
      writer.rollback();
    } catch (SQLException endedAlready) {
      failed.addSuppressed(endedAlready);
    }
    try {
      writer.setAutoCommit(true);
    } catch (SQLException endedAlready) {
      failed.addSuppressed(endedAlready);
    }
  }

  /**
   * Reads as somebody who may see rows under these labels alone. PostgreSQL is told them and holds
   * all other rows back, whatever the query asks.
   */
  public <T> T read(Reach reach, Function<DSLContext, T> reading) {
    return guard
        .map(guarded -> guarded.read(reach, c -> reading.apply(on(c))))
        .orElseGet(() -> read(reading));
  }

  /**
   * Asks one short question, in words that the connection knows from before: the first column of
   * every row that may be seen.
   */
  public List<String> texts(Reach reach, String query, List<?> values) {
    return guard
        .map(guarded -> guarded.texts(reach, query, values))
        .orElseGet(() -> texts(query, values));
  }

  /** The same as somebody who may see everything. */
  public List<String> texts(String query, List<?> values) {
    try (Connection connection = readers.getConnection()) {
      return statements.texts(connection, query, values);
    } catch (SQLException broken) {
      throw new StoreException(broken);
    }
  }

  private DSLContext on(Connection connection) {
    return DSL.using(connection, dialect);
  }

  @Override
  public void close() {
    try {
      writer.close();
      readers.close();
      guard.ifPresent(GuardedReaders::close);
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (SQLException | IOException closing) {
      throw new StoreException(closing);
    }
  }
}
