package org.sekisho.ledger.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Tree;
import org.sekisho.terms.ContentHash;

class LogFolderTest {

  private static final SigningKey KEY = SigningKey.generate("example.org/log", Algorithm.ED25519);
  private static final SigningKey SECOND =
      SigningKey.generate("example.org/log", Algorithm.ML_DSA_44);

  @TempDir private Path folder = Path.of("");

  private static Opening act(int number) {
    return Opening.of(
        new Act(
            "decision.made",
            Instant.parse("2026-11-24T00:00:00Z"),
            "officer",
            "matter " + number,
            ContentHash.of("decision " + number)));
  }

  private LogFolder open() throws IOException {
    return LogFolder.open(folder, List.of(KEY, SECOND));
  }

  @Test
  void whatIsAppendedStandsInTilesUnderASignedCheckpoint() throws IOException {
    List<Opening> acts = IntStream.range(0, 700).mapToObj(LogFolderTest::act).toList();
    try (LogFolder log = open()) {
      acts.subList(0, 300).forEach(log::append);
      log.publish();
      acts.subList(300, 700).forEach(log::append);
    }
    SignedNote note = LogReader.note(folder).orThrow();
    assertThat(note.isSignedBy(KEY.verifying())).isTrue();
    assertThat(note.isSignedBy(SECOND.verifying())).isTrue();
    List<Hash> leaves = acts.stream().map(act -> act.leaf().hash()).toList();
    assertThat(LogReader.checkpoint(folder).orThrow())
        .isEqualTo(Checkpoint.of("example.org/log", Tree.EMPTY.plus(leaves, node -> {})));
    assertThat(folder.resolve("tile/0/001")).exists();
    assertThat(folder.resolve("tile/0/002.p/188")).exists();
    assertThat(folder.resolve("tile/1/000.p/2")).exists();
    assertThat(LogExamination.of(folder)).isEmpty();
  }

  @Test
  void manyCallersShareTheLogAndEachGetsItsOwnPlace()
      throws IOException, InterruptedException, ExecutionException {
    List<Future<Long>> places = new ArrayList<>();
    try (LogFolder log = open();
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 500)
          .forEach(number -> places.add(callers.submit(() -> log.append(act(number)))));
      for (Future<Long> place : places) {
        place.get();
      }
    }
    assertThat(places).extracting(Future::get).doesNotHaveDuplicates().contains(0L, 499L);
    assertThat(LogExamination.of(folder)).isEmpty();
  }

  @Test
  void aJournalCutAtAnyByteOpensWithEveryFrameThatWasWhole() throws IOException {
    try (LogFolder log = open()) {
      log.append(act(0));
    }
    Path journal = folder.resolve("journal");
    List<Long> ends = new ArrayList<>(List.of(0L));
    try (Journal written = Journal.open(journal)) {
      for (int i = 1; i <= 3; i++) {
        written.append(i, List.of(act(i)));
        ends.add(Files.size(journal));
      }
    }
    byte[] whole = Files.readAllBytes(journal);
    for (int cut = 0; cut <= whole.length; cut++) {
      int length = cut;
      long frames = ends.stream().filter(end -> end <= length).count() - 1;
      assertThat(Journal.frames(Arrays.copyOf(whole, cut))).hasSize((int) frames);
      byte[] torn = whole.clone();
      if (cut < whole.length) {
        torn[cut] ^= 0x55;
        assertThat(Journal.frames(torn)).hasSize((int) frames);
      }
    }
    Files.write(journal, Arrays.copyOf(whole, whole.length - 5));
    open().close();
    assertThat(LogReader.checkpoint(folder).orThrow().size()).isEqualTo(3);
    assertThat(LogExamination.of(folder)).isEmpty();
  }

  @Test
  void aJournalThatWasPublishedAlreadyIsNotTakenTwice() throws IOException {
    try (LogFolder log = open()) {
      log.append(act(0));
    }
    try (Journal written = Journal.open(folder.resolve("journal"))) {
      written.append(0, List.of(act(0)));
    }
    open().close();
    assertThat(LogReader.checkpoint(folder).orThrow().size()).isEqualTo(1);
  }

  @Test
  void anErasedActLeavesItsLeafAndTheTree() throws IOException {
    try (LogFolder log = open()) {
      IntStream.range(0, 10).forEach(number -> log.append(act(number)));
      log.publish();
      log.append(act(10));
      log.erase(4);
      log.append(act(11));
    }
    LogReader reader = new LogReader(folder, 12);
    assertThat(reader.opening(4)).isEmpty();
    assertThat(reader.opening(5).orElseThrow().leaf()).isEqualTo(reader.leaf(5));
    assertThat(LogExamination.of(folder)).isEmpty();
  }

  @Test
  void aChangedByteAnywhereIsFound() throws IOException {
    try (LogFolder log = open()) {
      IntStream.range(0, 3).forEach(number -> log.append(act(number)));
    }
    for (String name : List.of("tile/0/000.p/3", "tile/entries/000.p/3", "openings/000.p/3")) {
      Path file = folder.resolve(name);
      byte[] whole = Files.readAllBytes(file);
      for (int at = 0; at < whole.length; at++) {
        byte[] changed = whole.clone();
        changed[at] ^= 1;
        Files.write(file, changed);
        assertThat(LogExamination.of(folder)).as(name + " at " + at).isNotEmpty();
      }
      Files.write(file, whole);
    }
    assertThat(LogExamination.of(folder)).isEmpty();
  }

  @Test
  void twoWritersAreRefused() throws IOException {
    try (LogFolder log = open()) {
      log.append(act(0));
      assertThatThrownBy(this::open).isInstanceOf(Exception.class);
    }
  }
}
