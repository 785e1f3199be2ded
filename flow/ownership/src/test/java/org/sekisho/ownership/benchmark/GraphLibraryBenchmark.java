package org.sekisho.ownership.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.readers.HoldingsCsv;

/**
 * All pairs of control by the same steps on a graph of JGraphT and on ours, in one run. The first
 * argument is the number of parties, the second a folder for the register.
 */
final class GraphLibraryBenchmark {

  private static final PrintStream OUT = System.out;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private GraphLibraryBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path csv = Path.of(arguments[1]).resolve("register.csv");
    if (!Files.exists(csv)) {
      new SyntheticRegister(Integer.parseInt(arguments[0])).write(csv);
    }
    Holdings holdings;
    try (InputStream input = new BufferedInputStream(Files.newInputStream(csv))) {
      holdings = HoldingsCsv.read(csv.toString(), input).orThrow().holdings();
    }
    Graph ours = timed("our graph", () -> holdings.on(LocalDate.EPOCH, Measure.VOTES));
    var theirs = timed("JGraphT graph", () -> library(ours));
    for (int round = 0; round < 3; round++) {
      long fast = timed("our control", () -> new ControlPairs(ours).count(1L << 40));
      long slow = timed("JGraphT control", () -> pairs(theirs));
      OUT.println(fast + " and " + slow + " pairs");
    }
  }

  private static DefaultDirectedWeightedGraph<Integer, DefaultWeightedEdge> library(Graph graph) {
    var library =
        new DefaultDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int party = 0; party < graph.nodes(); party++) {
      library.addVertex(party);
    }
    for (int party = 0; party < graph.nodes(); party++) {
      for (int edge = graph.firstHeld(party); edge < graph.afterHeld(party); edge++) {
        if (graph.held(edge) != party) {
          DefaultWeightedEdge added = library.addEdge(party, graph.held(edge));
          library.setEdgeWeight(added, graph.heldLeast(edge));
        }
      }
    }
    return library;
  }

  private static long pairs(DefaultDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph) {
    long pairs = 0;
    for (Integer source : graph.vertexSet()) {
      Map<Integer, Double> held = new HashMap<>();
      Set<Integer> set = new HashSet<>(Set.of(source));
      Deque<Integer> open = new ArrayDeque<>(Set.of(source));
      while (!open.isEmpty()) {
        for (DefaultWeightedEdge edge : graph.outgoingEdgesOf(open.pop())) {
          Integer company = graph.getEdgeTarget(edge);
          double sum = held.merge(company, graph.getEdgeWeight(edge), Double::sum);
          if (sum > 50_000_000 && set.add(company)) {
            open.push(company);
          }
        }
      }
      pairs += set.size() - 1;
    }
    return pairs;
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    OUT.printf(
        Locale.ROOT,
        "%-20s %8.3f s, of which %8.3f s on the processor%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - worked) / 1e9);
    return result;
  }
}
