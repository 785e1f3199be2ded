package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.ledger.note.KeyFile;
import org.sekisho.server.office.Office;
import org.sekisho.store.record.Recording;
import org.sekisho.terms.Language;

/** What an administrator of a database may try, and what the command line says to it. */
class StoredLedgerTest {

  @TempDir private Path folder = Path.of("");

  private void work(Path data, int acts, String checkpoint) throws IOException {
    try (Office office = Office.open(data, Optional.empty(), Clock.systemUTC()).orThrow()) {
      for (int i = 0; i < acts; i++) {
        office
            .recorder()
            .record(Recording.of("case.opened", "officer", "case " + i, "ab".repeat(32)))
            .join();
      }
      Files.writeString(folder.resolve(checkpoint), office.recorder().log().checkpoint().written());
    }
    Files.write(
        folder.resolve("vkeys"),
        KeyFile.read(data.resolve("ledger.keys")).stream()
            .map(key -> key.verifier().text())
            .toList());
  }

  private SpokenTo verify(Path data, String... more) {
    String[] words = {
      "ledger", "verify", "--data", data.toString(), "--vkey", folder.resolve("vkeys").toString()
    };
    return SpokenTo.in(
        Language.EN, Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void theDatabaseOfAServerIsVerifiedAndAChangedOneIsRefused() throws IOException, SQLException {
    Path data = folder.resolve("data");
    work(data, 5, "seen");
    SpokenTo verified = verify(data, "--since", folder.resolve("seen").toString());
    assertThat(verified.err()).isEmpty();
    assertThat(verified.exit()).isZero();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sekisho.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("delete from opening where place = 2");
    }
    assertThat(verify(data).exit()).isNotZero();
    assertThat(verify(data).err()).contains("the act at 2 is gone");
  }

  @Test
  void yesterdaysCopyIsSeenByWhoKeptTodaysCheckpoint() throws IOException {
    Path data = folder.resolve("data");
    Path yesterday = Files.createDirectory(folder.resolve("yesterday"));
    work(data, 3, "before");
    for (String file : new String[] {"sekisho.db", "ledger.keys"}) {
      Files.copy(data.resolve(file), yesterday.resolve(file));
    }
    work(data, 2, "today");
    String today = folder.resolve("today").toString();
    assertThat(verify(data, "--since", today).exit()).isZero();
    assertThat(verify(yesterday).exit()).isZero();
    assertThat(verify(yesterday, "--since", today).err()).contains("3 entries, but 5 were signed");
  }

  @Test
  void aPlaceWithoutADatabaseIsNamedAndNoneIsMade() throws IOException {
    work(folder.resolve("data"), 1, "seen");
    Path none = folder.resolve("none");
    assertThat(verify(none).err()).contains("cannot be opened");
    assertThat(none).doesNotExist();
  }
}
