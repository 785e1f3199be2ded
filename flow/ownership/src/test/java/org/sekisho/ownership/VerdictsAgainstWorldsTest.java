package org.sekisho.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.control.Blocked;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;

/**
 * Verdicts with bounds against every world there is. {@code -Dsekisho.ownership.graphs=100000} runs
 * the full number.
 */
class VerdictsAgainstWorldsTest {

  private static final int GRAPHS = Integer.getInteger("sekisho.ownership.graphs", 3000);

  @Test
  void jointControlAgreesWithEveryWorld() {
    int pairs = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomRegister register = new RandomRegister(seed);
      List<Holding> holdings = register.holdings();
      LocalDate day = register.day();
      Map<String, Certainty> found = new TreeMap<>();
      Graph graph = Holdings.of(holdings).on(day, Measure.VOTES);
      new ControlPairs(graph)
          .each((controller, controlled, certainty) ->
              found.put(
                  graph.parties().id(controller) + ">" + graph.parties().id(controlled),
                  certainty));
      Map<String, Certainty> expected = new TreeMap<>();
      Worlds worlds = new Worlds(holdings, day);
      for (String party : register.parties()) {
        worlds
            .reached(Set.of(party), Threshold.moreThan(50))
            .forEach((company, certainty) -> expected.put(party + ">" + company, certainty));
      }
      assertThat(found).as("graph %d on %s: %s", seed, day, holdings).isEqualTo(expected);
      pairs += expected.size();
    }
    assertThat(pairs).as("the graphs have something to find").isGreaterThan(GRAPHS / 2);
  }

  @Test
  void theFiftyPercentRuleAgreesWithEveryWorld() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomRegister register = new RandomRegister(seed + 7_000_000L);
      List<Holding> holdings = register.holdings();
      LocalDate day = register.day();
      Graph graph = Holdings.of(holdings).on(day, Measure.CAPITAL);
      Set<String> seeds = Set.of("P0", "P1");
      Blocked blocked =
          Blocked.of(
              graph,
              Threshold.atLeast(50),
              seeds.stream().flatMapToInt(id -> graph.parties().find(id).stream()).toArray());
      Map<String, Certainty> found = new TreeMap<>();
      for (int party : blocked.parties()) {
        if (!blocked.isListed(party)) {
          found.put(graph.parties().id(party), blocked.certainty(party));
        }
      }
      Map<String, Certainty> expected =
          new Worlds(holdings, day).reached(seeds, Threshold.atLeast(50));
      assertThat(found).as("graph %d on %s: %s", seed, day, holdings).isEqualTo(expected);
    }
  }
}
