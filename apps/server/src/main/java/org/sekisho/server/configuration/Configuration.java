package org.sekisho.server.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * With what a server starts, checked.
 *
 * @param data where the keys of the ledger are, and the embedded database
 * @param database a PostgreSQL server in the place of the embedded database
 * @param lists each {@code ID} or {@code ID=FILE}
 * @param home the folder of kept lists, where one was named
 * @param rate requests a second that a caller may send for ever
 * @param traces a collector
 * @param retention the file that says how long what is kept
 * @param settled every key with its value and its origin, secrets masked
 */
public record Configuration(
    Listening listening,
    Optional<Path> data,
    Optional<PostgreSql> database,
    List<String> lists,
    Optional<Path> home,
    List<Path> gates,
    List<Path> regimes,
    int rate,
    Optional<String> traces,
    Log log,
    SessionLength sessions,
    Optional<Smtp> smtp,
    List<Oidc> oidc,
    Optional<Path> retention,
    List<Settled> settled) {

  public Configuration {
    lists = List.copyOf(lists);
    gates = List.copyOf(gates);
    regimes = List.copyOf(regimes);
    oidc = List.copyOf(oidc);
    settled = List.copyOf(settled);
  }

  /** A PostgreSQL database; its password is printed nowhere. */
  public record PostgreSql(String url, String user, String password) {
    @Override
    public String toString() {
      return "PostgreSql[" + url + "]";
    }
  }

  /**
   * Where lines of the log go.
   *
   * @param file instead of the error stream
   */
  public record Log(Optional<Path> file, boolean json) {}

  /** How long people stay signed in. */
  public record SessionLength(Duration idle, Duration longest) {}

  /** A key, its value as shown to people, and who set it. */
  public record Settled(String key, String value, String origin) {}
}
