package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.log.LedgerProblems;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/** The log of a server's database, which the server may go on working on meanwhile. */
final class StoredLog {

  private StoredLog() {}

  static Checked<Text> verify(
      Optional<Path> data, Optional<String> database, List<VerifierKey> keys, Optional<Path> since)
      throws IOException {
    Optional<SignedNote> earlier = Optional.empty();
    if (since.isPresent()) {
      earlier = SignedNote.parse(Files.readString(since.get()));
      if (earlier.isEmpty()) {
        return new Checked.Broken<>(
            List.of(
                LedgerProblems.malformed(
                    since.get(), Text.of("signed checkpoint", "署名済みチェックポイント"))));
      }
    }
    return RecordCheck.of(location(data, database), keys, earlier)
        .then(
            problems -> Told.none(problems, Text.of("the database is verified", "データベースを検証しました")));
  }

  /** The password of a database is never an argument, which others on the machine could read. */
  private static Location location(Optional<Path> data, Optional<String> database) {
    return database
        .<Location>map(url ->
            new Location.Server(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment("SEKISHO_DATABASE_USER"),
                environment("SEKISHO_DATABASE_PASSWORD")))
        .orElseGet(() -> new Location.Embedded(data.orElse(Path.of("sekisho-data"))));
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }
}
