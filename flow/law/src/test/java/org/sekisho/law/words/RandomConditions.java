package org.sekisho.law.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;

/** Conditions at random over the facts of a gate, the same for the same seed. */
final class RandomConditions {

  private final Gate gate;
  private final SplittableRandom random;

  RandomConditions(Gate gate, long seed) {
    this.gate = gate;
    this.random = new SplittableRandom(seed);
  }

  Condition next(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 1 -> new Condition.And(parts(depth));
      case 2 -> new Condition.Or(parts(depth));
      case 3 -> new Condition.Not(next(depth - 1));
      default -> atom();
    };
  }

  private List<Condition> parts(int depth) {
    return Stream.generate(() -> next(depth - 1)).limit(2 + random.nextInt(2)).toList();
  }

  private Condition atom() {
    int slot = random.nextInt(gate.facts().size());
    FactType type = gate.factAt(slot).type();
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> new Condition.Flag(slot);
      case FactType.Choice choice -> among(slot, (int) choice.greatest() + 1);
      case FactType.Country country -> among(slot, 20);
      case FactType.Share share -> comparison(slot, 5_000L * random.nextInt(5));
      case FactType.Quantity quantity -> comparison(slot, random.nextInt(5));
      case FactType.Day day -> comparison(slot, day.least() + random.nextInt(5));
    };
  }

  private Condition among(int slot, int words) {
    FactType type = gate.factAt(slot).type();
    Set<Long> codes = new HashSet<>();
    while (codes.isEmpty() || random.nextInt(3) > 0) {
      long code = random.nextInt(words);
      if (type.parse(type.write(code)).isPresent()) {
        codes.add(code);
      }
    }
    return new Condition.Among(slot, Codes.of(codes), "");
  }

  private Condition comparison(int slot, long bound) {
    Amount fact = new Amount.OfFact(slot);
    Amount left =
        random.nextInt(4) == 0
            ? new Amount.Sum(List.of(fact, new Amount.Scaled(random.nextInt(-2, 4), fact)))
            : fact;
    Relation[] relations = Relation.values();
    return new Condition.Comparison(
        relations[random.nextInt(relations.length)],
        left,
        new Amount.Constant(bound, Optional.empty()));
  }
}
