package org.sekisho.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.ledger.log.LogFolder;
import org.sekisho.ledger.log.PublicLog;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** What a witness cosigns and what it refuses. */
final class WitnessTest {

  private static final Instant NOW = Instant.parse("2026-06-07T00:00:00Z");

  @TempDir private Path home;

  private final SignerKey key = SignerKey.generate("witness.example", Algorithm.COSIGNATURE);

  private static void add(LogFolder log, String text) {
    log.append(text.getBytes(StandardCharsets.UTF_8)).join();
    log.publish(NOW);
  }

  private Checked<SignedNote> look(Path log, VerifierKey signer) throws IOException {
    return new Witness(home.resolve("memory"), key).look(new PublicLog(log), signer, NOW);
  }

  private static List<String> codes(Checked<SignedNote> looked) {
    return looked.problems().stream().map(Problem::code).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  @Test
  void aGrowingLogIsCosigned() throws IOException {
    Path folder = home.resolve("log");
    try (LogFolder log = LogFolder.create(folder, "log.example", NOW).orThrow()) {
      VerifierKey signer = log.keys().getFirst().verifier();
      for (int i = 0; i < 5; i++) {
        add(log, "entry " + i);
        assertThat(look(folder, signer).orThrow().cosigned(key.verifier())).contains(NOW);
      }
    }
  }

  @Test
  void yesterdaysCopyAndAForkAreNotCosigned() throws IOException {
    Path folder = home.resolve("log");
    Path yesterday = home.resolve("yesterday");
    VerifierKey signer;
    try (LogFolder log = LogFolder.create(folder, "log.example", NOW).orThrow()) {
      signer = log.keys().getFirst().verifier();
      add(log, "first");
      copy(folder, yesterday);
      add(log, "second");
      add(log, "third");
      look(folder, signer).orThrow();
    }
    assertThat(codes(look(yesterday, signer))).containsExactly("witness.log.shrank");
    try (LogFolder restored = LogFolder.open(yesterday).orThrow()) {
      add(restored, "another second");
      add(restored, "another third");
      add(restored, "fourth");
    }
    assertThat(new PublicLog(yesterday).verify(List.of(signer))).isEmpty();
    assertThat(codes(look(yesterday, signer))).containsExactly("witness.log.forked");
    assertThat(look(folder, signer).problems()).isEmpty();
  }

  @Test
  void aLogThatDidNotSignIsNotCosigned() throws IOException {
    Path folder = home.resolve("log");
    LogFolder.create(folder, "log.example", NOW).orThrow().close();
    VerifierKey stranger = SignerKey.generate("log.example", Algorithm.ED25519).verifier();
    assertThat(codes(look(folder, stranger))).containsExactly("witness.checkpoint.unsigned");
  }
}
