package org.sekisho.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.ProofFile;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Problem;

/** A log in a folder: what it keeps, what it notices. */
final class LogFolderTest {

  private static final Instant NOW = Instant.parse("2026-06-07T00:00:00Z");

  @TempDir private Path home;

  private static byte[] entry(int number) {
    return ("entry " + number + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static List<VerifierKey> keys(LogFolder log) {
    return log.keys().stream().map(SignerKey::verifier).toList();
  }

  private LogFolder filled(Path folder, int entries) throws IOException {
    LogFolder log = LogFolder.create(folder, "office.example/log", NOW).orThrow();
    List<CompletableFuture<Long>> kept = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      kept.add(log.append(entry(i)));
    }
    for (int i = 0; i < entries; i++) {
      assertThat(kept.get(i).join()).isEqualTo(i);
    }
    return log;
  }

  @Test
  void whatWasPublishedIsVerifiedByAnybody() throws IOException {
    for (int entries : new int[] {0, 1, 255, 256, 257, 700}) {
      Path folder = home.resolve("log" + entries);
      try (LogFolder log = filled(folder, entries)) {
        log.publish(NOW);
        assertThat(new PublicLog(folder).verify(keys(log))).isEmpty();
        log.append(entry(entries)).join();
        log.publish(NOW);
        assertThat(new PublicLog(folder).verify(keys(log))).isEmpty();
      }
      try (LogFolder again = LogFolder.open(folder).orThrow()) {
        assertThat(again.size()).isEqualTo(entries + 1L);
        again.append(entry(entries + 1)).join();
        again.publish(NOW);
        assertThat(new PublicLog(folder).verify(keys(again))).isEmpty();
      }
    }
  }

  @Test
  void anActIsProvedOfflineAndAForgedOneIsNot() throws IOException {
    Opening opening =
        Opening.of(
            new Act("decision.made", NOW, "officer 7", "matter 12", "ab".repeat(32)),
            new Random(1));
    Path folder = home.resolve("log");
    try (LogFolder log = filled(folder, 10)) {
      long place = log.append(opening.entry()).join();
      SignedNote note = log.publish(NOW);
      ProofFile proof = log.prove(place, Optional.of(opening.bytes()), note);
      assertThat(ProofCheck.of("proof", proof.written(), keys(log)).orThrow())
          .isEqualTo(opening.act());
      Act other = new Act("decision.made", NOW, "officer 8", "matter 12", "ab".repeat(32));
      ProofFile forged =
          log.prove(place, Optional.of(Opening.of(other, new Random(1)).bytes()), note);
      assertThat(codes(ProofCheck.of("proof", forged.written(), keys(log)).problems()))
          .containsExactly("ledger.proof.fails");
      VerifierKey stranger = SignerKey.generate("stranger", Algorithm.ED25519).verifier();
      assertThat(codes(ProofCheck.of("proof", proof.written(), List.of(stranger)).problems()))
          .containsExactly("ledger.proof.fails");
    }
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  @Test
  void aTornTailIsCutOffWhereverItTears() throws IOException {
    Path folder = home.resolve("log");
    filled(folder, 5).close();
    byte[] whole = Files.readAllBytes(folder.resolve("journal"));
    int each = whole.length / 5;
    for (int end = 0; end < whole.length; end++) {
      Files.write(folder.resolve("journal"), Arrays.copyOf(whole, end));
      try (LogFolder log = LogFolder.open(folder).orThrow()) {
        assertThat(log.size()).isEqualTo(end / each);
        log.append(entry(9)).join();
      }
      try (LogFolder log = LogFolder.open(folder).orThrow()) {
        assertThat(log.size()).isEqualTo(end / each + 1L);
      }
    }
  }

  @Test
  void whatWasSignedCanNeitherBeLostNorChangedUnseen() throws IOException {
    Path folder = home.resolve("log");
    List<VerifierKey> keys;
    try (LogFolder log = filled(folder, 300)) {
      log.publish(NOW);
      keys = keys(log);
    }
    Path journal = folder.resolve("journal");
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length / 2));
    assertThat(codes(LogFolder.open(folder).problems())).containsExactly("ledger.entries.lost");
    Files.write(journal, whole);
    Path entries = folder.resolve("tile/entries/000");
    byte[] tile = Files.readAllBytes(entries);
    tile[5] ^= 1;
    Files.write(entries, tile);
    assertThat(codes(new PublicLog(folder).verify(keys))).containsExactly("ledger.root.differs");
    Files.delete(entries);
    assertThat(codes(new PublicLog(folder).verify(keys))).containsExactly("ledger.entries.lost");
  }

  @Test
  void oneProgramWritesAtATime() throws IOException {
    Path folder = home.resolve("log");
    try (LogFolder log = filled(folder, 1)) {
      assertThat(codes(LogFolder.open(folder).problems())).containsExactly("ledger.log.taken");
      assertThat(log.size()).isEqualTo(1);
    }
    assertThat(codes(LogFolder.create(folder, "again", NOW).problems()))
        .containsExactly("ledger.log.exists");
    assertThat(codes(LogFolder.open(home.resolve("none")).problems()))
        .containsExactly("ledger.log.none");
  }

  @Test
  void manyCallersShareTheLogAndLoseNothing() throws Exception {
    Path folder = home.resolve("log");
    try (LogFolder log = filled(folder, 0)) {
      List<Thread> callers = new ArrayList<>();
      for (int caller = 0; caller < 32; caller++) {
        int number = caller;
        callers.add(
            Thread.ofVirtual()
                .start(() -> {
                  for (int i = 0; i < 50; i++) {
                    log.append(entry(number * 50 + i)).join();
                  }
                }));
      }
      for (Thread caller : callers) {
        caller.join();
      }
      assertThat(log.size()).isEqualTo(1600);
      log.publish(NOW);
      assertThat(new PublicLog(folder).verify(keys(log))).isEmpty();
    }
  }
}
