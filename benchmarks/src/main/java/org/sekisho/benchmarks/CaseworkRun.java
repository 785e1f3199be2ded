package org.sekisho.benchmarks;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sekisho.access.Clearance;
import org.sekisho.access.Label;
import org.sekisho.access.Reach;
import org.sekisho.access.Recognition;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.Deed;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.act.OutcomeDeed;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.casework.Cases;
import org.sekisho.store.casework.Dues;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Registry;
import org.sekisho.terms.Checked;

/**
 * Officers at once on the same cases, who all want to end them; then pages of the queue of a unit
 * while very many cases lie in the lists. Arguments: officers, cases, cases in the lists.
 */
public final class CaseworkRun {

  private static final int UNITS = 20;
  private static final AdviceLevel[] LEVELS = AdviceLevel.values();

  private final Cases cases;
  private long advised;

  private CaseworkRun(Cases cases) {
    this.cases = cases;
  }

  public static void main(String[] arguments) throws Exception {
    int officers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
    int listed = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
    SignerKey key = SignerKey.generate("office.example", Algorithm.ED25519);
    Location location = new Location.Embedded(Files.createTempDirectory("sekisho-casework"));
    try (Database database = Database.open(location).orThrow();
        Recorder recorder = new Recorder(database, List.of(key), Clock.systemUTC())) {
      Registry registry = new Registry(database, recorder);
      Cases cases = new Cases(database, recorder, registry.labels(), Dues.INSIDE);
      CaseworkRun run = new CaseworkRun(cases);
      List<String> ids = run.opened(count);
      run.atOnce(officers, ids);
      // Read again from the database, not from what those who wrote remember.
      tell(new Cases(database, recorder, registry.labels(), Dues.INSIDE), ids, run.advised);
      multiply(database, count, listed);
      QueuePages.measure(cases.queries(), reach(registry), UNITS);
    }
  }

  private static Reach reach(Registry registry) {
    return registry.reach(Recognition.shipped().standing(Clearance.NONE, LocalDate.EPOCH));
  }

  private List<String> opened(int count) throws Exception {
    long began = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(64)) {
      List<Callable<String>> work = new ArrayList<>();
      for (int number = 0; number < count; number++) {
        int own = number;
        work.add(() -> accepted(own));
      }
      List<String> ids = new ArrayList<>();
      for (Future<String> done : pool.invokeAll(work)) {
        ids.add(done.get());
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf("%,d cases filed and accepted, %,.0f acts/s%n", count, 4 * count / seconds);
      return ids;
    }
  }

  private String accepted(int number) {
    String id = cases.newId();
    String unit = "unit-" + number % UNITS;
    cases.open(
        InventedCases.DESK
            .open(
                id,
                new FilingDeed.Drafted(InventedCases.filing(number)),
                InventedCases.FILER,
                InventedCases.NOW,
                Label.PUBLIC)
            .orThrow());
    act(id, InventedCases.FILER, new FilingDeed.Submitted());
    act(id, Actor.of("registry", "o", unit, Capacity.REGISTRY), InventedCases.routed(unit));
    act(
        id,
        Actor.of("intake", "o", unit, Capacity.EXAMINER),
        new FilingDeed.Accepted("R" + number));
    return id;
  }

  private boolean act(String id, Actor actor, Deed deed) {
    return cases
            .act(id, file -> InventedCases.DESK.decide(file, deed, actor, InventedCases.NOW))
            .orElseThrow()
        instanceof Checked.Sound;
  }

  /** Every officer goes through all cases in an order of their own. */
  private void atOnce(int officers, List<String> ids) throws Exception {
    List<Callable<Worked>> work = new ArrayList<>();
    int each = Math.max(1, ids.size() * 8 / officers);
    for (int officer = 0; officer < officers; officer++) {
      long seed = officer;
      work.add(() -> worked(ids, new Random(seed), each));
    }
    long began = System.nanoTime();
    List<Worked> results = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(officers)) {
      for (Future<Worked> done : pool.invokeAll(work)) {
        results.add(done.get());
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    long[] times =
        results.stream()
            .flatMap(one -> one.nanos().stream())
            .mapToLong(nanos -> nanos)
            .sorted()
            .toArray();
    advised = results.stream().mapToLong(Worked::advised).sum();
    System.out.printf(
        "%d officers on %,d cases: %,d acts admitted, %,.0f/s, p50 %.1f ms, p99 %.1f ms, worst %.0f"
            + " ms%n",
        officers,
        ids.size(),
        times.length,
        times.length / seconds,
        at(times, 0.5),
        at(times, 0.99),
        at(times, 1));
  }

  private static void tell(Cases cases, List<String> ids, long advised) {
    long found = 0;
    int several = 0;
    int decided = 0;
    for (String id : ids) {
      List<Act> acts = cases.file(id).orElseThrow().acts();
      found += acts.stream().filter(a -> a.deed() instanceof ExaminationDeed.Advised).count();
      long ends = acts.stream().filter(a -> a.deed() instanceof OutcomeDeed.Decided).count();
      decided += ends > 0 ? 1 : 0;
      several += ends > 1 ? 1 : 0;
    }
    System.out.printf(
        "%,d cases decided, %d with several outcomes; advice admitted %,d, found %,d%n",
        decided, several, advised, found);
  }

  /** How much advice of one officer was admitted, and how long each try took. */
  private record Worked(long advised, List<Long> nanos) {}

  private Worked worked(List<String> ids, Random random, int count) {
    long given = 0;
    List<Long> nanos = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      int number = random.nextInt(ids.size());
      String unit = "unit-" + number % UNITS;
      int kind = random.nextInt(5);
      Deed deed =
          kind < 4
              ? InventedCases.advice(LEVELS[kind % LEVELS.length])
              : new OutcomeDeed.Decided(new CaseOutcome.Cleared(List.of()), "sound");
      Capacity capacity = kind < 4 ? Capacity.EXAMINER : Capacity.DECIDER;
      String person = capacity.code() + random.nextInt(50);
      long began = System.nanoTime();
      if (act(ids.get(number), Actor.of(person, "o", unit, capacity), deed)) {
        nanos.add(System.nanoTime() - began);
        given += kind < 4 ? 1 : 0;
      }
    }
    return new Worked(given, nanos);
  }

  static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
  }

  /** Fills the lists with copies of the cases that were made, each with days of its own. */
  private static void multiply(Database database, int count, int listed) {
    int times = Math.max(1, listed / count);
    String copies =
        "with recursive copy(n) as (select 1 union all select n + 1 from copy where n < "
            + (times - 1)
            + ") ";
    String heads =
        "case_id || '-' || n, organisation, 'in-examination', round, gate, regime, title_en,"
            + " title_ja, unit, tier, '', opened + n * 3600000000, accepted, decided, changed,"
            + " acts, label";
    String lines =
        "unit, case_id || '-' || n, 1, case when n % 7 = 0 then -1 else 0 end, 20000 + (n * 31 +"
            + " opened) % 400, opened + n * 3600000000, queue, tier, lead, officer, flags, blocked,"
            + " label";
    long began = System.nanoTime();
    database.write(writing ->
        writing.execute(
                "insert into case_head " + copies + "select " + heads + " from case_head, copy")
            + writing.execute(
                "insert into queue_line " + copies + "select " + lines + " from queue_line, copy"));
    System.out.printf(
        "%,d cases in the lists, filled in %.1f s%n",
        count * times, (System.nanoTime() - began) / 1e9);
  }
}
