package org.sekisho.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How fast one thread answers, after rounds over other names that warm it up.
 *
 * @param perSecond answers for each second of the thread's own processor time
 * @param clock by the clock on the wall: what else the machine does counts too
 * @param processor by the thread's own processor time
 * @param alerts how many of the names were found
 */
record Rate(double perSecond, Spread clock, Spread processor, int alerts, int asked) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Times of single answers in microseconds. */
  record Spread(double median, double late, double latest) {

    static Spread of(long[] nanoseconds) {
      Arrays.sort(nanoseconds);
      return new Spread(
          nanoseconds[nanoseconds.length / 2] / 1e3,
          nanoseconds[nanoseconds.length * 99 / 100] / 1e3,
          nanoseconds[nanoseconds.length - 1] / 1e3);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "p50 %.0f us, p99 %.0f us, max %.0f us", median, late, latest);
    }
  }

  /** Asks variations of the names in all rounds but the last, so that no answer can be kept. */
  static Rate of(List<String> names, int rounds, Predicate<String> search) {
    for (int round = 1; round < rounds; round++) {
      round(names.stream().map(new Variations(round)::of).toList(), search);
    }
    return round(names, search);
  }

  private static Rate round(List<String> names, Predicate<String> search) {
    long[] clock = new long[names.size()];
    long[] processor = new long[names.size()];
    int alerts = 0;
    long began = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < clock.length; i++) {
      long start = System.nanoTime();
      long own = THREADS.getCurrentThreadCpuTime();
      alerts += search.test(names.get(i)) ? 1 : 0;
      processor[i] = THREADS.getCurrentThreadCpuTime() - own;
      clock[i] = System.nanoTime() - start;
    }
    double taken = THREADS.getCurrentThreadCpuTime() - began;
    return new Rate(
        clock.length * 1e9 / taken, Spread.of(clock), Spread.of(processor), alerts, clock.length);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,.0f names/s; by the clock %s; by processor time %s; alerts %d of %d (%.2f %%)",
        perSecond,
        clock,
        processor,
        alerts,
        asked,
        100.0 * alerts / asked);
  }
}
