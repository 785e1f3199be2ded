package org.sekisho.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sekisho.law.columns.MatterColumns;
import org.sekisho.law.columns.MatterColumnsWriter;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/**
 * Matters at random, the same for the same seed: every word of a choice and every country as likely
 * as another, yes as likely as no, shares and numbers even in their logarithm, so that small ones,
 * where the law's limits lie, are as common as large ones. The target alone is always in Japan: of
 * other targets that law says nothing.
 */
final class RandomMatters {

  private final Gate gate;
  private final SplittableRandom random;
  private final List<LongUnaryOperator> draws;

  RandomMatters(Gate gate, long seed) {
    this.gate = gate;
    this.random = new SplittableRandom(seed);
    this.draws = gate.facts().stream().map(this::draw).toList();
  }

  private LongUnaryOperator draw(FactDefinition fact) {
    if (fact.id().equals("target.country")) {
      long japan = fact.type().parse("JP").orElseThrow();
      return unused -> japan;
    }
    return draw(fact.type());
  }

  private LongUnaryOperator draw(FactType type) {
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> unused -> random.nextInt(2);
      case FactType.Choice choice -> unused -> random.nextInt(choice.options().size());
      case FactType.Country country -> {
        long[] codes =
            LongStream.rangeClosed(country.least(), country.greatest())
                .filter(code -> country.parse(country.write(code)).isPresent())
                .toArray();
        yield unused -> codes[random.nextInt(codes.length)];
      }
      case FactType.Share share -> unused -> logarithmic(share);
      case FactType.Quantity quantity -> unused -> logarithmic(quantity);
      case FactType.Day day -> unused -> random.nextLong(day.least(), day.greatest() + 1);
    };
  }

  private long logarithmic(FactType type) {
    double span = Math.log1p((double) (type.greatest() - type.least()));
    long value = type.least() + (long) Math.expm1(random.nextDouble() * span);
    return Math.min(value, type.greatest());
  }

  /** The same matters as columns, without a matter each. */
  MatterColumns columns(int count) {
    MatterColumnsWriter writer = new MatterColumnsWriter(gate, count);
    for (int row = 0; row < count; row++) {
      for (int slot = 0; slot < draws.size(); slot++) {
        writer.put(slot, draws.get(slot).applyAsLong(0));
      }
      writer.endRow();
    }
    return writer.columns();
  }

  /** So many matters, each with so many facts not known. */
  List<Matter> matters(int count, int unknown) {
    return Stream.generate(() -> matter(unknown)).limit(count).toList();
  }

  private Matter matter(int unknown) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    for (FactDefinition fact : gate.facts()) {
      answers.put(fact.id(), new Answer.Known(draws.get(fact.slot()).applyAsLong(0)));
    }
    IntStream.generate(() -> random.nextInt(gate.facts().size()))
        .distinct()
        .limit(unknown)
        .forEach(slot -> answers.remove(gate.factAt(slot).id()));
    return new Matter(gate, Text.same("random"), ShippedLaw.DAY, new TreeMap<>(), answers);
  }
}
