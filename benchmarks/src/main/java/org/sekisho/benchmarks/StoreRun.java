package org.sekisho.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sekisho.access.Clearance;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.LabelText;
import org.sekisho.access.Reach;
import org.sekisho.access.Recognition;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.record.Recording;
import org.sekisho.store.registry.Registry;

/**
 * Acts a second with a forced write, by callers that each wait for theirs, on both databases; then
 * pages of a million rows under labels, held against the same pages without.
 */
public final class StoreRun {

  private static final int ROWS = 1_000_000;
  private static final int LABELS = 64;
  private static final int PAGE = 50;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 7);
  private static final String BARE =
      "select id from current where kind = ? and id > ? order by id limit ?";

  private StoreRun() {}

  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    run("SQLite", new Location.Embedded(Files.createTempDirectory("sekisho-store")), seconds);
    Path data = Files.createTempDirectory("sekisho-postgresql").resolve("data");
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setDataDirectory(data)
            .start()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      run("PostgreSQL", new Location.Server(url, "postgres", "postgres"), seconds);
    }
  }

  private static void run(String name, Location location, int seconds)
      throws IOException, InterruptedException {
    SignerKey key = SignerKey.generate("office.example", Algorithm.ED25519);
    try (Database database = Database.open(location).orThrow()) {
      try (Recorder recorder = new Recorder(database, List.of(key), Clock.systemUTC())) {
        for (int callers : new int[] {1, 16, 256, 1, 16, 256}) {
          acts(name, recorder, callers, seconds);
        }
        recorder.log().checkpoint();
        long began = System.nanoTime();
        int problems = RecordCheck.of(database, List.of(key.verifier())).size();
        System.out.printf(
            "%s: %,d acts verified in %,d ms, %d problems%n",
            name, recorder.size(), (System.nanoTime() - began) / 1_000_000, problems);
        pages(name, database, recorder);
      }
    }
  }

  private static void acts(String name, Recorder recorder, int callers, int seconds)
      throws InterruptedException {
    AtomicLong kept = new AtomicLong();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    long[] waits = new long[callers];
    for (int i = 0; i < callers; i++) {
      int caller = i;
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                while (System.nanoTime() < end) {
                  long began = System.nanoTime();
                  recorder.record(recording(caller)).join();
                  waits[caller] = Math.max(waits[caller], System.nanoTime() - began);
                  kept.incrementAndGet();
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.printf(
        "%s, %d callers: %,d acts/s, longest wait %,d us%n",
        name, callers, kept.get() / seconds, Arrays.stream(waits).max().orElse(0) / 1000);
  }

  private static Recording recording(int caller) {
    return Recording.of("decision.made", "officer " + caller, "matter 12", "ab".repeat(32));
  }

  private static void pages(String name, Database database, Recorder recorder) {
    database.write(writing -> {
      for (int number = 0; number < LABELS; number++) {
        Label label = number == 0 ? Label.PUBLIC : new LabelDraft().group("group" + number).label();
        writing.execute("insert into label values (?, ?)", number, LabelText.write(label));
      }
      return writing.connectionResult(connection -> {
        try (var insert = connection.prepareStatement("insert into current values (?, ?, 1, ?)")) {
          for (int i = 0; i < ROWS; i++) {
            insert.setString(1, "case");
            insert.setString(2, "c%08d".formatted(i));
            insert.setInt(3, i % LABELS);
            insert.addBatch();
          }
          return insert.executeBatch().length;
        }
      });
    });
    Registry registry = new Registry(database, recorder);
    Reach reach = registry.reach(Recognition.shipped().standing(cleared(number -> true), DAY));
    page(name + ", all rows in reach", database, registry, reach);
    page(
        name + ", every second label out of reach",
        database,
        registry,
        registry.reach(Recognition.shipped().standing(cleared(number -> number % 2 == 0), DAY)));
  }

  /** The question without labels is asked in the same way, of the same connection. */
  private static void page(String name, Database database, Registry registry, Reach reach) {
    Random random = new Random(3);
    List<Long> with = new ArrayList<>();
    List<Long> without = new ArrayList<>();
    for (int i = 0; i < 12_000; i++) {
      String from = "c%08d".formatted(random.nextInt(ROWS - 4 * PAGE));
      boolean measured = i >= 4000;
      Supplier<List<String>> labelled = () -> registry.page(reach, "case", from, PAGE);
      Supplier<List<String>> bare = () -> database.texts(BARE, List.of("case", from, PAGE));
      // Whichever comes second finds the rows warm: they take turns.
      if (i % 2 == 0) {
        time(measured ? with : new ArrayList<>(), labelled);
        time(measured ? without : new ArrayList<>(), bare);
      } else {
        time(measured ? without : new ArrayList<>(), bare);
        time(measured ? with : new ArrayList<>(), labelled);
      }
    }
    with.sort(Long::compare);
    without.sort(Long::compare);
    System.out.printf(
        "%s: page of %d among %,d rows, median %.1f us with %d labels, %.1f us without, ratio"
            + " %.2f%n",
        name,
        PAGE,
        ROWS,
        with.get(with.size() / 2) / 1000.0,
        reach.numbers().count(),
        without.get(without.size() / 2) / 1000.0,
        (double) with.get(with.size() / 2) / without.get(without.size() / 2));
  }

  private static Clearance cleared(IntPredicate wanted) {
    Set<String> groups = new TreeSet<>();
    IntStream.range(1, LABELS).filter(wanted).forEach(number -> groups.add("group" + number));
    return new Clearance(
        Clearance.NONE.nationalities(),
        Clearance.NONE.grants(),
        Clearance.NONE.compartments(),
        groups,
        Clearance.NONE.consents(),
        Clearance.NONE.circle());
  }

  private static void time(List<Long> times, Supplier<List<String>> query) {
    long began = System.nanoTime();
    if (query.get().size() != PAGE) {
      throw new IllegalStateException("not a whole page");
    }
    times.add(System.nanoTime() - began);
  }
}
