package org.sekisho.law.differential;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sekisho.facts.Facts;
import org.sekisho.law.force.LawInForce;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/** Matters at random, the same for the same seed. */
public final class RandomMatters {

  private final LawInForce law;
  private final Pools pools;
  private final SplittableRandom random;

  public RandomMatters(LawInForce law, long seed) {
    this.law = law;
    this.pools = Pools.of(law);
    this.random = new SplittableRandom(seed);
  }

  /** So many matters, of whose facts one in {@code rarity} is not known; all known for 0. */
  public List<Facts> facts(int count, int rarity) {
    return Stream.generate(() -> Facts.of(next(rarity))).limit(count).toList();
  }

  private Matter next(int rarity) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    for (FactDefinition fact : law.gate().facts()) {
      if (rarity == 0 || random.nextInt(rarity) != 0) {
        List<Long> values = pools.of(fact.slot());
        long value = values.get(random.nextInt(values.size()));
        answers.put(fact.id(), new Answer.Known(value));
      }
    }
    LocalDate day = law.days().from();
    return new Matter(law.gate(), Text.same("random"), day, new TreeMap<>(), answers);
  }
}
