package org.sekisho.benchmarks;

import java.util.ArrayList;
import java.util.List;
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
import org.sekisho.facts.Facts;
import org.sekisho.law.columns.LawSieve;
import org.sekisho.law.columns.MatterColumns;
import org.sekisho.law.columns.Survey;
import org.sekisho.law.columns.SurveyedQuestion;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.force.LawInForce;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/**
 * The whole regime over very many matters, every figure in ns a matter: columns and hand-written
 * Java over 1,048,576, closures and the library's planned run time over samples of them. All are
 * compared before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ColumnsBenchmark {

  private static final int MATTERS = 1 << 20;
  private static final int TRACED = 1 << 14;
  private static final int BY_LIBRARY = 1 << 12;

  private final LawInForce law = ShippedLaw.law();
  private final MatterColumns columns = new RandomMatters(law.gate(), 3).columns(MATTERS);
  private final LawSieve sieve = LawSieve.bind(law, columns);
  private final CompiledLaw closures = CompiledLaw.of(law);
  private final CelLaw library = new CelLaw(law);
  private final List<Facts> traced = new ArrayList<>();
  private final List<CelLaw.Record> records = new ArrayList<>();
  private final List<Deal> deals = new ArrayList<>();

  @Setup
  public void draw() {
    for (int row = 0; row < MATTERS; row++) {
      deals.add(new Deal(columns, row));
    }
    for (int row = 0; row < TRACED; row++) {
      traced.add(facts(row));
    }
    for (int row = 0; row < BY_LIBRARY; row++) {
      records.add(record(row));
    }
    new Agreement(sieve.survey()).check(deals, records, library);
  }

  private Facts facts(int row) {
    Matter matter = Matter.unasked(law.gate(), Text.same("random"), ShippedLaw.DAY);
    for (FactDefinition fact : law.gate().facts()) {
      matter = matter.with(fact.id(), new Answer.Known(columns.value(row, fact.slot())));
    }
    return Facts.of(matter);
  }

  private CelLaw.Record record(int row) {
    CelLaw.Record record = library.new Record();
    for (FactDefinition fact : law.gate().facts()) {
      record.put(fact.id(), CelLaw.value(fact.type(), columns.value(row, fact.slot())));
    }
    return record;
  }

  @Benchmark
  @OperationsPerInvocation(MATTERS)
  public Survey columns() {
    return sieve.survey();
  }

  /** With the counts of every outcome of every question. */
  @Benchmark
  @OperationsPerInvocation(MATTERS)
  public void columnsAndCounts(Blackhole hole) {
    sieve.survey().questions().stream().map(SurveyedQuestion::counts).forEach(hole::consume);
  }

  @Benchmark
  @OperationsPerInvocation(MATTERS)
  public long[] handWritten() {
    long[] counts = new long[Outcome.values().length];
    for (Deal deal : deals) {
      HandWrittenLaw.count(deal, counts);
    }
    return counts;
  }

  @Benchmark
  @OperationsPerInvocation(TRACED)
  public void closuresWithTrace(Blackhole hole) {
    for (Facts facts : traced) {
      hole.consume(closures.evaluate(facts));
    }
  }

  @Benchmark
  @OperationsPerInvocation(BY_LIBRARY)
  public void library(Blackhole hole) {
    for (CelLaw.Record record : records) {
      record.forgetTerms();
      hole.consume(library.answers(record));
    }
  }
}
