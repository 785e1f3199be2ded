package org.sekisho.ownership.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.control.Blocked;
import org.sekisho.ownership.control.ControlChange;
import org.sekisho.ownership.control.ControlForest;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.graph.HoldingsFile;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.report.Reports;
import org.sekisho.ownership.rules.Rules;

/**
 * Measures loading, control, blocked parties, reports and changes on a synthetic register. The
 * first argument is the number of parties, the second a folder for its files; a third asks for the
 * forest too. Reports and changes are measured in the processor's time, so that a busy machine does
 * not speak in them.
 */
final class OwnershipBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final PrintStream OUT = System.out;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private OwnershipBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    int parties = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    SyntheticRegister register = new SyntheticRegister(parties);
    Path csv = folder.resolve("register.csv");
    Path binary = folder.resolve("register.holdings");
    if (!Files.exists(csv)) {
      OUT.println(register.write(csv) + " holdings written");
    }
    if (!Files.exists(binary)) {
      Holdings read = timed("load from CSV", () -> csv(csv));
      timed("write binary", () -> written(read, binary));
      peak();
      return;
    }
    Holdings holdings = timed("load from binary", () -> HoldingsFile.read(binary).orThrow());
    Graph graph = timed("graph of the day", () -> holdings.on(DAY, Measure.VOTES));
    OUT.println(graph.nodes() + " parties, " + graph.edges() + " holdings");
    for (int round = 0; round < 3; round++) {
      long pairs = timed("all-pairs control", () -> new ControlPairs(graph).count(1L << 40));
      OUT.println("  " + pairs + " pairs");
    }
    for (int round = 0; round < 3 && arguments.length > 2; round++) {
      Optional<ControlForest> forest = timed("forest of control", () -> ControlForest.of(graph));
      OUT.println("  " + forest.map(ControlForest::pairs) + " pairs");
    }
    int[] seeds =
        IntStream.generate(() -> number(graph, register, true))
            .limit(parties / 100)
            .distinct()
            .toArray();
    for (int round = 0; round < 5; round++) {
      int blocked =
          timed(
              "blocked parties",
              () -> Blocked.of(graph, Rules.OFAC_50.threshold(), seeds).parties().length);
      OUT.println("  " + seeds.length + " listed, " + blocked + " blocked");
    }
    Reports reports = new Reports(holdings, DAY, graph, graph);
    percentiles("report", 3_000, i -> reports.of(register.id(register.company())));
    ControlChange change = new ControlChange(graph);
    SyntheticRegister choices = new SyntheticRegister(parties);
    percentiles(
        "change",
        3_000,
        i -> change.set(number(graph, choices, true), number(graph, choices, false), share(i)));
    peak();
  }

  private static int number(Graph graph, SyntheticRegister register, boolean any) {
    int party = any ? register.party() : register.company();
    return graph.parties().find(register.id(party)).orElse(0);
  }

  private static Share share(int i) {
    return Share.percent(i % 60);
  }

  private static Holdings csv(Path file) throws IOException {
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
      return HoldingsCsv.read(file.toString(), input).orThrow().holdings();
    }
  }

  private static Path written(Holdings holdings, Path file) throws IOException {
    HoldingsFile.write(holdings, file);
    return file;
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    long start = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    T result = work.call();
    OUT.printf(
        Locale.ROOT,
        "%-20s %8.3f s, of which %8.3f s on the processor%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - worked) / 1e9);
    return result;
  }

  private static void percentiles(String what, int rounds, IntConsumer work) {
    long[] times = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.accept(i);
      times[i] = THREADS.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(times);
    OUT.printf(
        Locale.ROOT,
        "%-20s p50 %.3f ms, p99 %.3f ms, longest %.1f ms%n",
        what,
        times[rounds / 2] / 1e6,
        times[rounds * 99 / 100] / 1e6,
        times[rounds - 1] / 1e6);
  }

  private static void peak() {
    long bytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().contains("Gen") || pool.getName().contains("Eden"))
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    OUT.println(
        "peak heap " + (bytes >> 20) + " MB of " + (Runtime.getRuntime().maxMemory() >> 20));
  }
}
