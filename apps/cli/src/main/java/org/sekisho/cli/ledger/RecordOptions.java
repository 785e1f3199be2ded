package org.sekisho.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.log.LogFolder;
import org.sekisho.ledger.note.ProofFile;
import org.sekisho.ledger.note.SignedNote;
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
        .map(path -> kept(path, act(event, subject, payload), outcome))
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
        ContentHash.of(payload).hex());
  }

  private <T> Checked<T> kept(Path path, Act act, T outcome) {
    try {
      return switch (LogFolder.open(path)) {
        case Checked.Broken<LogFolder>(List<Problem> problems) -> new Checked.Broken<>(problems);
        case Checked.Sound<LogFolder>(LogFolder log) -> {
          try (log) {
            record(log, act);
          }
          yield new Checked.Sound<>(outcome);
        }
      };
    } catch (IOException | UncheckedIOException | CompletionException unusable) {
      return Told.failed(path, unusable);
    }
  }

  private void record(LogFolder log, Act act) throws IOException {
    Opening opening = Opening.of(act, new SecureRandom());
    long index = log.append(opening.entry()).join();
    SignedNote note = log.publish(act.at());
    if (proof.isPresent()) {
      ProofFile made = log.prove(index, Optional.of(opening.bytes()), note);
      Files.write(proof.get(), made.written().getBytes(StandardCharsets.UTF_8));
    }
  }
}
