package org.sekisho.cli.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.note.KeyFile;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.backup.Backup;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Writes a backup and says what is in it. */
final class BackingUp {

  private final Terminal terminal;

  BackingUp(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitCode to(PlaceOptions options, Path out, boolean withKeys) {
    Checked<Backup.Written> written =
        StoredPlace.of(options)
            .then(place ->
                keys(place.keys())
                    .then(keys ->
                        Backup.write(
                            place.location(),
                            out.toAbsolutePath(),
                            keys,
                            withKeys ? Optional.of(place.keys()) : Optional.empty(),
                            Instant.now(),
                            new RowCount(terminal))));
    return switch (written) {
      case Checked.Sound<Backup.Written>(Backup.Written backup) -> {
        tell(out, backup, withKeys);
        yield ExitCode.DONE;
      }
      case Checked.Broken<Backup.Written>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  private void tell(Path out, Backup.Written backup, boolean withKeys) {
    String file = Brief.of(out.toString());
    terminal.say(
        Text.of(
            "wrote `%s`: %,d rows, %,d acts of the ledger, %,d bytes"
                .formatted(file, backup.rows(), backup.checkpoint().size(), backup.bytes()),
            "`%s`を作成しました（%,d行、台帳の行為%,d件、%,dバイト）"
                .formatted(file, backup.rows(), backup.checkpoint().size(), backup.bytes())));
    terminal.say(
        withKeys
            ? Text.of(
                "it holds the secret keys of the ledger: keep it locked away",
                "台帳の秘密鍵を含みます。厳重に保管してください")
            : Text.of(
                "it holds no keys: keep a copy of `ledger.keys` in another place",
                "鍵を含みません。`ledger.keys`の写しを別の場所に保管してください"));
  }

  private static Checked<List<SignerKey>> keys(Path file) {
    try {
      List<SignerKey> keys = KeyFile.read(file);
      if (!keys.isEmpty()) {
        return new Checked.Sound<>(keys);
      }
    } catch (IOException unreadable) {
      return new Checked.Broken<>(List.of(noKeys(file)));
    }
    return new Checked.Broken<>(List.of(noKeys(file)));
  }

  private static Problem noKeys(Path file) {
    return new Problem(
        "backup.keys.missing",
        Place.file(file.toString()),
        Text.of("no keys of a ledger can be read here", "台帳の鍵を読み取れません"),
        Text.of("name the folder with which the server is started", "サーバー起動時に指定するフォルダーを指定してください"));
  }
}
