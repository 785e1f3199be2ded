package org.sekisho.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.Databases;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.store.record.Recorder;
import org.sekisho.terms.Checked;

/**
 * A server is killed in the middle of its writes, again and again on the same database. The build
 * does it a few times; {@code checks/crash} as often as it is told.
 */
final class CrashTest {

  private static final int ROUNDS = Integer.getInteger("sekisho.crash.rounds", 5);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-07T00:00:00Z"), ZoneOffset.UTC);
  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);
  private static final long PATIENCE = 180_000_000_000L;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void nothingThatWasAcknowledgedIsLostAndNothingIsHalfKept(Databases kind)
      throws IOException, InterruptedException {
    Location location = kind.fresh();
    Random random = new Random(7);
    Map<String, Long> acknowledged = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      int before = acknowledged.size();
      acknowledged.putAll(killed(location, round, 50 + random.nextInt(350)));
      assertThat(acknowledged.size()).as("round %s", round).isGreaterThan(before);
      try (Database database = opened(location);
          Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
        assertThat(recorder.size()).isGreaterThanOrEqualTo(acknowledged.size());
        recorder.log().checkpoint();
        assertThat(RecordCheck.of(database, List.of(KEY.verifier()))).isEmpty();
        assertThat(database.read(CrashTest::halves)).as("half acts").isZero();
        Map<String, Long> kept = database.read(CrashTest::kept);
        assertThat(kept.entrySet().containsAll(acknowledged.entrySet()))
            .as("round %s: every acknowledged act is kept at its place", round)
            .isTrue();
      }
      if (round % 20 == 19) {
        System.out.printf("%s: %d rounds, %,d acts%n", kind, round + 1, acknowledged.size());
      }
    }
    System.out.printf(
        "%s: killed %d times, %,d acknowledged acts kept%n", kind, ROUNDS, acknowledged.size());
  }

  /** Starts an office, lets it work for a moment, kills it, and tells what it was told is kept. */
  private static Map<String, Long> killed(Location location, int round, int milliseconds)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("sekisho-office", ".txt");
    Process office =
        new ProcessBuilder(command(location, round))
            .redirectOutput(file.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long began = System.nanoTime();
    while (Files.size(file) == 0 && office.isAlive() && System.nanoTime() - began < PATIENCE) {
      Thread.sleep(5);
    }
    Thread.sleep(milliseconds);
    office.destroyForcibly();
    assertThat(office.waitFor()).isEqualTo(128 + 9);
    String text = Files.readString(file);
    Files.delete(file);
    Map<String, Long> told = new HashMap<>();
    text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> add(told, line));
    return told;
  }

  private static void add(Map<String, Long> told, String line) {
    String[] words = line.strip().split(" ", 2);
    assertThat(words).as(line).hasSize(2);
    told.put(words[0], Long.valueOf(words[1]));
  }

  private static List<String> command(Location location, int round) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String kind =
        switch (location) {
          case Location.Embedded embedded -> "sqlite";
          case Location.Server server -> "postgresql";
        };
    String where =
        switch (location) {
          case Location.Embedded(Path folder) -> folder.toString();
          case Location.Server(String url, String user, String password) -> url;
        };
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx512m",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classes,
        Office.class.getName(),
        kind,
        where,
        Integer.toString(round));
  }

  /** PostgreSQL keeps the lock of a dead server until it notices that nobody is there. */
  private static Database opened(Location location) throws InterruptedException {
    long began = System.nanoTime();
    while (true) {
      Checked<Database> database = Database.open(location);
      boolean isTaken =
          database.problems().stream()
              .anyMatch(problem -> problem.code().equals("store.database.taken"));
      if (!isTaken || System.nanoTime() - began > PATIENCE) {
        return database.orThrow();
      }
      Thread.sleep(50);
    }
  }

  /** Every act of an office has a leaf, an opening, a document, a current row and a finding. */
  private static long halves(DSLContext reading) {
    return reading
        .fetchSingle(
            "select count(*) from leaf l"
                + " left join opening o on o.place = l.place"
                + " left join document d on d.place = l.place"
                + " left join current c on c.kind = d.kind and c.id = d.id"
                + " left join finding f on f.kind = d.kind and f.id = d.id"
                + " where o.place is null or d.place is null or c.id is null or f.id is null")
        .get(0, Long.class);
  }

  private static Map<String, Long> kept(DSLContext reading) {
    Map<String, Long> kept = new HashMap<>();
    reading
        .fetch("select id, place, content from document where kind = 'matter'")
        .forEach(row -> {
          String id = row.get(0, String.class);
          String content = new String(row.get(2, byte[].class), StandardCharsets.UTF_8);
          assertThat(content).isEqualTo("content of " + id);
          kept.put(id, row.get(1, Long.class));
        });
    return kept;
  }
}
