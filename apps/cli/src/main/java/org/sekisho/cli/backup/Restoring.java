package org.sekisho.cli.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.store.backup.Restore;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Restores a backup and says by whose signature it is good. */
final class Restoring {

  private final Terminal terminal;

  Restoring(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitCode from(Path file, PlaceOptions options, List<Path> trusted) {
    Checked<Restore.Restored> restored =
        verifying(trusted)
            .then(keys ->
                StoredPlace.of(options)
                    .then(place ->
                        Restore.read(file, keys, place.location(), new RowCount(terminal))
                            .then(done -> withKeys(place, done))));
    return switch (restored) {
      case Checked.Sound<Restore.Restored>(Restore.Restored done) -> {
        tell(done, !trusted.isEmpty());
        yield ExitCode.DONE;
      }
      case Checked.Broken<Restore.Restored>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  /** The keys of the ledger go beside the database, for their owner alone. */
  private static Checked<Restore.Restored> withKeys(StoredPlace place, Restore.Restored done) {
    if (done.secret().isEmpty() || Files.exists(place.keys())) {
      return new Checked.Sound<>(done);
    }
    try {
      Files.createDirectories(place.folder());
      Files.createFile(
          place.keys(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(place.keys(), done.secret().get(), StandardOpenOption.WRITE);
      return new Checked.Sound<>(done);
    } catch (IOException unwritable) {
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  "restore.keys.unwritable",
                  Place.file(place.keys().toString()),
                  Text.of(
                      "the database is restored, but its keys cannot be written here",
                      "データベースは復元しましたが、鍵を書き込めません"),
                  Text.of(
                      "put `keys/ledger.keys` of the backup here by hand",
                      "バックアップ内の`keys/ledger.keys`をここに配置してください"))));
    }
  }

  private static Checked<List<VerifierKey>> verifying(List<Path> files) {
    Problems problems = new Problems();
    List<VerifierKey> keys = new ArrayList<>();
    for (Path file : files) {
      try {
        List<String> lines = Files.readAllLines(file);
        lines.forEach(line -> VerifierKey.parse(line).ifPresent(keys::add));
        if (keys.isEmpty()) {
          problems.addAll(DocumentProblems.notFound(file.toString()));
        }
      } catch (IOException unreadable) {
        problems.addAll(DocumentProblems.notFound(file.toString()));
      }
    }
    return problems.check(() -> List.copyOf(keys));
  }

  private void tell(Restore.Restored done, boolean isTrusted) {
    terminal.say(
        Text.of(
            "restored and verified: %,d rows, %,d acts of the ledger, root %s"
                .formatted(
                    done.rows(), done.checkpoint().size(), done.checkpoint().root().base64()),
            "復元し、検証しました（%,d行、台帳の行為%,d件、根%s）"
                .formatted(
                    done.rows(), done.checkpoint().size(), done.checkpoint().root().base64())));
    if (!isTrusted) {
      terminal.say(
          Text.of(
              "signed by the keys that stand in the backup itself; compare them with your own:",
              "バックアップに含まれる鍵により検証しました。次の鍵を保管中の鍵と照合してください。"));
      done.keys().forEach(key -> terminal.say(Text.same("  " + key.text())));
    }
    if (done.secret().isEmpty()) {
      terminal.say(
          Text.of(
              "put your copy of `ledger.keys` into the folder before the server is started",
              "サーバーを起動する前に、`ledger.keys`の写しをフォルダーに配置してください"));
    }
  }
}
