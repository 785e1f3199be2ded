package org.sekisho.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sekisho.access.Label;
import org.sekisho.access.LabelTable;
import org.sekisho.access.Reach;
import org.sekisho.access.Recognition;
import org.sekisho.access.Standing;

/**
 * Whether a reader may read each of very many records: by the number of the label and a bit, and by
 * examining the label each time. Every figure but that of {@link #reach} is ns a record; both are
 * compared before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LabelBenchmark {

  private static final int RECORDS = 1 << 20;
  private static final int EXAMINED = 1 << 16;
  private static final int LABELS = 4_096;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private final LabelTable table = new LabelTable();
  private final Standing reader = Recognition.shipped().standing(RandomLabels.clearance(), DAY);
  private final int[] numbers = new int[RECORDS];
  private final List<Label> labels = new ArrayList<>();
  private final Reach reach = reachAll();

  private Reach reachAll() {
    RandomLabels random = new RandomLabels(5);
    while (table.size() < LABELS) {
      table.number(random.label());
    }
    return table.reach(reader);
  }

  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(11);
    for (int record = 0; record < RECORDS; record++) {
      numbers[record] = random.nextInt(LABELS);
    }
    for (int record = 0; record < EXAMINED; record++) {
      Label label = table.label(numbers[record]);
      labels.add(label);
      if (reader.dominates(label) != reach.holds(numbers[record])) {
        throw new IllegalStateException("the bit and the label differ for " + label);
      }
    }
  }

  /** A bit for each record, counted. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int interned() {
    int read = 0;
    for (int number : numbers) {
      read += reach.holds(number) ? 1 : 0;
    }
    return read;
  }

  /**
   * A bit for each record, where somebody acts on it: the answer is not counted but branched on.
   */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void internedAndTaken(Blackhole hole) {
    for (int number : numbers) {
      if (reach.holds(number)) {
        hole.consume(number);
      }
    }
  }

  /** The whole label for each record. */
  @Benchmark
  @OperationsPerInvocation(EXAMINED)
  public int examined() {
    int read = 0;
    for (Label label : labels) {
      read += reader.dominates(label) ? 1 : 0;
    }
    return read;
  }

  /** The whole label for each record, with the reasons of a refusal. */
  @Benchmark
  @OperationsPerInvocation(EXAMINED)
  public void examinedWithReasons(Blackhole hole) {
    for (Label label : labels) {
      hole.consume(reader.shortfalls(label));
    }
  }

  /** All labels once for a reader: what a session costs at its beginning; ns a label. */
  @Benchmark
  @OperationsPerInvocation(LABELS)
  public Reach reach() {
    return table.reach(reader);
  }

  /** The number of the label of a record derived from two. */
  @Benchmark
  @OperationsPerInvocation(EXAMINED)
  public int joined() {
    int sum = 0;
    for (int record = 1; record < EXAMINED; record++) {
      sum += table.join(numbers[record] % 64, numbers[record - 1] % 64);
    }
    return sum;
  }
}
