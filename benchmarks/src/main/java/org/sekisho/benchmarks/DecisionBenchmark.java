package org.sekisho.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sekisho.decision.Decider;
import org.sekisho.decision.Decision;
import org.sekisho.facts.Facts;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.matter.Matter;

/** One matter at a time under the whole regime: the trace alone, and the whole decision. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {

  private static final int MATTERS = 1_024;

  /** How many facts of a matter are not known. */
  @Param({"0", "5"})
  private int unknown;

  private final PreparedLaw law = ShippedLaw.prepared();
  private final List<Matter> matters = new ArrayList<>();
  private final List<Facts> facts = new ArrayList<>();
  private int next;

  @Setup
  public void draw() {
    matters.addAll(new RandomMatters(ShippedLaw.gate(), 1).matters(MATTERS, unknown));
    matters.stream().map(Facts::of).forEach(facts::add);
  }

  private int turn() {
    next = next + 1 & MATTERS - 1;
    return next;
  }

  @Benchmark
  public Findings trace() {
    return law.compiled().evaluate(facts.get(turn()));
  }

  @Benchmark
  public Decision decide() {
    int turn = turn();
    return Decider.decide(matters.get(turn), facts.get(turn), List.of(law), ShippedLaw.KNOWN);
  }
}
