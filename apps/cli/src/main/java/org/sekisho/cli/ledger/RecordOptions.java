package org.sekisho.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.folder.LogFolder;
import org.sekisho.ledger.folder.TextFile;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.proof.LogProofs;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Option;

/** Where a command records what it did, and where the proof of it goes. */
public final class RecordOptions {

  @Option(names = "--ledger", paramLabel = "DIR", descriptionKey = "ledger")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--proof", paramLabel = "FILE", descriptionKey = "proof")
  private Optional<Path> proof = Optional.empty();

  /**
   * Records an act, if a ledger is named, before its outcome is told to anyone.
   *
   * @param payload what was done, whose hash the act has
   */
  public <T> Checked<T> kept(String event, Path subject, String payload, T outcome) {
    return folder
        .map(path ->
            KeyFiles.signing(KeyFiles.ofLog(path))
                .then(keys -> kept(path, keys, act(event, subject, payload)))
                .map(recorded -> outcome))
        .orElseGet(() -> new Checked.Sound<>(outcome));
  }

  /** What stands in the way where the options do not fit what is asked. */
  public List<Problem> refusals(boolean oneMatter) {
    boolean fits =
        oneMatter ? folder.isPresent() || proof.isEmpty() : folder.isEmpty() && proof.isEmpty();
    return fits
        ? List.of()
        : List.of(
            new Problem(
                "ledger.record.unfit",
                Place.file(folder.isPresent() ? "--ledger" : "--proof"),
                Text.of(
                    "only the decision on one matter is recorded, and proved where it is recorded",
                    "記録及び証明の対象は、一の案件の判定に限られます"),
                Text.of("give one matter and --ledger", "一の案件と--ledgerを指定してください")));
  }

  private static Act act(String event, Path subject, String payload) {
    return new Act(
        event,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        System.getProperty("user.name", "unknown"),
        Brief.of(String.valueOf(subject.getFileName())),
        ContentHash.of(payload));
  }

  private Checked<Long> kept(Path path, List<SigningKey> keys, Act act) {
    try {
      long index;
      try (LogFolder log = LogFolder.open(path, keys)) {
        index = log.append(Opening.of(act));
      }
      return proof
          .map(file -> LogProofs.of(path, index).map(made -> written(file, made.print(), index)))
          .orElseGet(() -> new Checked.Sound<>(index));
    } catch (IOException | UncheckedIOException unusable) {
      return Told.failed(path, unusable);
    }
  }

  private static long written(Path file, String text, long index) {
    try {
      TextFile.write(file, text);
      return index;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
