package org.sekisho.decision.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Outcome;

class RollUpTest {

  private static final int WORLDS = 2_000;

  @Test
  void aPartIsAsStrictAsTheStrictestThatCanBeReachedFromIt() {
    Random random = new Random(42);
    List<Verdict> verdicts = StrictestTest.all();
    for (int world = 0; world < WORLDS; world++) {
      int size = 1 + random.nextInt(9);
      List<Verdict> own = new ArrayList<>();
      List<List<Integer>> below = new ArrayList<>();
      for (int part = 0; part < size; part++) {
        own.add(verdicts.get(random.nextInt(verdicts.size())));
        below.add(random.ints(random.nextInt(3), 0, size).distinct().boxed().toList());
      }
      assertThat(RollUp.of(own, below)).as("world %s", world).isEqualTo(slowly(own, below));
    }
  }

  /** Walks to everything below each part by itself. */
  private static List<Verdict> slowly(List<Verdict> own, List<List<Integer>> below) {
    List<Verdict> wholes = new ArrayList<>();
    for (int part = 0; part < own.size(); part++) {
      Set<Integer> reached = new HashSet<>();
      reach(part, below, reached);
      wholes.add(reached.stream().map(own::get).reduce(new Verdict.OutOfScope(), Strictest::of));
    }
    return wholes;
  }

  private static void reach(int part, List<List<Integer>> below, Set<Integer> reached) {
    if (reached.add(part)) {
      below.get(part).forEach(each -> reach(each, below, reached));
    }
  }

  @Test
  void aVeryLongChainIsRolledUpToItsTop() {
    int size = 100_000;
    List<Verdict> own = new ArrayList<>();
    IntStream.range(0, size)
        .forEach(part ->
            own.add(new Verdict.Decided(part == size - 1 ? Outcome.FORBIDDEN : Outcome.FREE)));
    List<List<Integer>> below =
        IntStream.range(0, size)
            .mapToObj(part -> part == size - 1 ? List.<Integer>of() : List.of(part + 1))
            .toList();
    assertThat(RollUp.of(own, below)).containsOnly(new Verdict.Decided(Outcome.FORBIDDEN));
  }
}
