package org.sekisho.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.casework.clock.ClockEvent;
import org.sekisho.casework.clock.ClockReading;
import org.sekisho.casework.clock.ClockRule;
import org.sekisho.casework.clock.Clocks;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Counting;
import org.sekisho.law.pack.Regime;

/** All clocks of very many cases, read again from their events: {@code [CASES]}. */
final class ClockRun {

  private static final long SEED = 41;
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final int YEAR = 365 * 24 * 60;

  private record Counted(ClockRule rule, WorkingDays days) {}

  private ClockRun() {}

  public static void main(String[] arguments) {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    List<List<Counted>> regimes = regimes();
    Random random = new Random(SEED);
    List<List<ClockEvent>> events = new ArrayList<>(cases);
    for (int i = 0; i < cases; i++) {
      events.add(happened(regimes.get(i % regimes.size()), random));
    }
    for (int round = 0; round < 3; round++) {
      run(regimes, events);
    }
  }

  private static List<List<Counted>> regimes() {
    List<List<Counted>> all = new ArrayList<>();
    for (Regime regime : ShippedLaw.BOOK.regimes().values()) {
      if (!regime.clocks().isEmpty()) {
        all.add(regime.clocks().values().stream().map(ClockRun::counted).toList());
      }
    }
    return all;
  }

  private static Counted counted(Clock clock) {
    return new Counted(ClockRule.of(clock), clock.counting().daysKnownAt(NOW));
  }

  /** Each event that its clocks wait for, within the last year. */
  private static List<ClockEvent> happened(List<Counted> clocks, Random random) {
    List<ClockEvent> events = new ArrayList<>();
    for (Counted each : clocks) {
      add(events, each.rule().starts(), random);
      for (Counting.Suspension why : each.rule().counting().suspensions()) {
        add(events, why.from(), random);
        add(events, why.until(), random);
      }
    }
    return List.copyOf(events);
  }

  private static void add(List<ClockEvent> events, String what, Random random) {
    if (events.stream().noneMatch(event -> event.what().equals(what))) {
      events.add(new ClockEvent(what, NOW.minusSeconds(60L * random.nextInt(YEAR))));
    }
  }

  private static void run(List<List<Counted>> regimes, List<List<ClockEvent>> events) {
    long clocks = 0;
    long running = 0;
    long began = System.nanoTime();
    for (int i = 0; i < events.size(); i++) {
      for (Counted each : regimes.get(i % regimes.size())) {
        ClockReading reading = Clocks.read(each.rule(), events.get(i), each.days(), NOW);
        running += reading.state() == ClockReading.State.RUNNING ? 1 : 0;
        clocks++;
      }
    }
    long took = System.nanoTime() - began;
    System.out.printf(
        "%d cases, %d clocks, %d running: %d ms, %d ns a clock%n",
        events.size(), clocks, running, took / 1_000_000, took / clocks);
  }
}
