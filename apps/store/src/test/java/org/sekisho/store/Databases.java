package org.sekisho.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.sekisho.store.database.Location;

/** Fresh databases of both kinds for tests; the server is started once and forces its writes. */
public enum Databases {
  SQLITE {
    @Override
    public Location fresh() {
      try {
        return new Location.Embedded(Files.createTempDirectory("sekisho-store"));
      } catch (IOException full) {
        throw new UncheckedIOException(full);
      }
    }
  },
  POSTGRESQL {
    @Override
    public Location fresh() {
      assumeTrue(isHere(), "skipped: no PostgreSQL for tests on this kind of machine");
      String name = "sekisho_" + COUNT.incrementAndGet();
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException broken) {
        throw new IllegalStateException(broken);
      }
      return new Location.Server(
          Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** A database that nobody used before. */
  public abstract Location fresh();

  /** The server comes as a package for this kind of machine alone. */
  private static boolean isHere() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        Path data = Files.createTempDirectory("sekisho-postgresql");
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setDataDirectory(data.resolve("data"))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException cannot) {
        throw new UncheckedIOException(cannot);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
