package org.sekisho.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sekisho.terms.Period;

/** Small registers with cycles, self-holdings, repeated rows, ranges, dates and contradictions. */
final class RandomRegister {

  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final Random random;
  private final int parties;
  private int ranges;

  RandomRegister(long seed) {
    this.random = new Random(seed);
    this.parties = 2 + random.nextInt(5);
  }

  List<String> parties() {
    return IntStream.range(0, parties).mapToObj(number -> "P" + number).toList();
  }

  List<Holding> holdings() {
    List<Holding> holdings = new ArrayList<>();
    int count = 1 + random.nextInt(3 * parties);
    for (int i = 0; i < count; i++) {
      boolean again = !holdings.isEmpty() && random.nextInt(15) == 0;
      holdings.add(again ? holdings.get(random.nextInt(holdings.size())) : holding());
    }
    return holdings;
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(4));
  }

  Holding holding() {
    String holder = "P" + random.nextInt(parties);
    return Holding.of(holder, "P" + random.nextInt(parties), share()).during(period());
  }

  Share share() {
    int least = random.nextInt(random.nextBoolean() ? 11 : 7);
    if (ranges == 3 || random.nextInt(3) != 0) {
      return Share.percent(10 * least);
    }
    ranges++;
    return Share.percent(10 * least, 10 * Math.min(10, least + random.nextInt(6)));
  }

  private Period period() {
    if (random.nextInt(4) != 0) {
      return Holding.ALWAYS;
    }
    LocalDate from = FIRST.plusDays(random.nextInt(4));
    return random.nextBoolean()
        ? Period.from(from)
        : Period.between(from, from.plusDays(random.nextInt(3)));
  }
}
