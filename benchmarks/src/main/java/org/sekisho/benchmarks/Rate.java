package org.sekisho.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How fast one thread answers, after rounds over other names that warm it up.
 *
 * @param perSecond answers for each second of the thread's own processor time
 * @param median in microseconds of wall-clock time, as are the next two
 * @param alerts how many of the names were found
 */
record Rate(double perSecond, double median, double late, double latest, int alerts, int asked) {

  /** Asks variations of the names in all rounds but the last, so that no answer can be kept. */
  static Rate of(List<String> names, int rounds, Predicate<String> search) {
    for (int round = 1; round < rounds; round++) {
      round(names.stream().map(new Variations(round)::of).toList(), search);
    }
    return round(names, search);
  }

  private static Rate round(List<String> names, Predicate<String> search) {
    double[] times = new double[names.size()];
    int alerts = 0;
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      alerts += search.test(names.get(i)) ? 1 : 0;
      times[i] = (System.nanoTime() - start) / 1e3;
    }
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    Arrays.sort(times);
    return new Rate(
        times.length * 1e9 / taken,
        times[times.length / 2],
        times[times.length * 99 / 100],
        times[times.length - 1],
        alerts,
        times.length);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,.0f names/s, p50 %.0f us, p99 %.0f us, max %.0f us; alerts %d of %d (%.2f %%)",
        perSecond,
        median,
        late,
        latest,
        alerts,
        asked,
        100.0 * alerts / asked);
  }
}
