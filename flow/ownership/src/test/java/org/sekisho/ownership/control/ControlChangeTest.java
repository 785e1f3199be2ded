package org.sekisho.ownership.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Register;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;

/** Changes one by one against building everything anew after each. */
class ControlChangeTest {

  private static final int PARTIES = 9;

  @Test
  void aChangedShareChangesTheSamePairsAsBuildingAnew() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Map<String, Share> shares = new HashMap<>();
      Graph live = build(shares);
      ControlChange changes = new ControlChange(live);
      Map<String, Certainty> pairs = new HashMap<>();
      for (int step = 0; step < 60; step++) {
        int holder = random.nextInt(PARTIES);
        int company = random.nextInt(PARTIES);
        Share share = share(random);
        shares.put(holder + " " + company, share);
        for (ControlChange.Changed changed : changes.set(holder, company, share)) {
          String pair = changed.controller() + ">" + changed.controlled();
          assertThat(pairs.getOrDefault(pair, Certainty.NO)).isEqualTo(changed.before());
          pairs.put(pair, changed.after());
        }
        pairs.values().removeIf(certainty -> certainty == Certainty.NO);
        assertThat(pairs).as("seed %d step %d", seed, step).isEqualTo(pairs(build(shares)));
      }
    }
  }

  @Test
  void buyingTheLastPercentGivesControlOfTheWholeBranch() {
    Register register = Register.of("A B 50; B C 60; X B 40");
    Graph graph = register.votes();
    assertThat(
            new ControlChange(graph)
                .set(register.number("A"), register.number("B"), Share.percent(51)))
        .containsExactly(
            new ControlChange.Changed(
                register.number("A"), register.number("B"), Certainty.NO, Certainty.CERTAIN),
            new ControlChange.Changed(
                register.number("A"), register.number("C"), Certainty.NO, Certainty.CERTAIN));
  }

  private static Share share(Random random) {
    int least = 10 * random.nextInt(8);
    return switch (random.nextInt(4)) {
      case 0 -> Share.percent(0);
      case 1 -> Share.percent(least, Math.min(100, least + 20));
      default -> Share.percent(least);
    };
  }

  private static Graph build(Map<String, Share> shares) {
    Holdings holdings = new Holdings();
    for (int party = 0; party < PARTIES; party++) {
      holdings.parties().number("P" + party);
    }
    shares.forEach((pair, share) -> {
      String[] ends = pair.split(" ", -1);
      holdings.add(Holding.of("P" + ends[0], "P" + ends[1], share));
    });
    return holdings.on(Register.DAY, Measure.VOTES);
  }

  private static Map<String, Certainty> pairs(Graph graph) {
    Map<String, Certainty> pairs = new HashMap<>();
    new ControlPairs(graph)
        .each((controller, controlled, certainty) ->
            pairs.put(controller + ">" + controlled, certainty));
    return pairs;
  }
}
