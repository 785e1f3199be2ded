package org.sekisho.ownership.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Register;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;

/** {@code -Dsekisho.ownership.graphs=100000} compares the full number of graphs. */
class ControlForestTest {

  private static final int GRAPHS = Integer.getInteger("sekisho.ownership.graphs", 3000);
  private static final int CHAIN = 1_000_000;

  @Test
  void theForestAgreesWithTheClosureOfEachPartyAroundCirclesToo() {
    long pairs = 0;
    long mutual = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      Graph graph = whole(new Random(seed));
      ControlForest forest = ControlForest.of(graph).orElseThrow();
      ControlPairs closures = new ControlPairs(graph);
      TreeSet<String> expected = new TreeSet<>();
      closures.each(
          (controller, controlled, certainty) -> expected.add(controller + ">" + controlled));
      TreeSet<String> found = new TreeSet<>();
      for (int one = 0; one < graph.nodes(); one++) {
        for (int other : forest.controlled(one)) {
          found.add(one + ">" + other);
          assertThat(forest.controls(one, other)).isTrue();
          mutual += forest.controls(other, one) ? 1 : 0;
        }
      }
      assertThat(found).as("graph %d", seed).isEqualTo(expected);
      assertThat(forest.pairs()).isEqualTo(expected.size());
      agreesOnTheUltimate(graph, forest);
      pairs += expected.size();
    }
    assertThat(pairs).isGreaterThan(GRAPHS * 3L);
    assertThat(mutual).isGreaterThan(GRAPHS / 10);
  }

  private static void agreesOnTheUltimate(Graph graph, ControlForest forest) {
    Controllers controllers = new Controllers(graph);
    for (int party = 0; party < graph.nodes(); party++) {
      assertThat(forest.ultimate(party))
          .containsExactly(
              controllers.ultimate(party).stream()
                  .mapToInt(Controllers.Controller::party)
                  .toArray());
    }
  }

  @Test
  void aChainOfAMillionIsOneTreeWithTheRightRuns() {
    List<Holding> chain = new ArrayList<>();
    for (int i = 0; i < CHAIN - 1; i++) {
      chain.add(Holding.of("N" + i, "N" + (i + 1), Share.percent(51)));
    }
    Collections.shuffle(chain, new Random(1));
    Graph graph = Holdings.of(chain).on(Register.DAY, Measure.VOTES);
    ControlForest forest = ControlForest.of(graph).orElseThrow();
    int[] nodes = new int[CHAIN];
    for (int i = 0; i < CHAIN; i++) {
      nodes[i] = graph.parties().find("N" + i).orElseThrow();
    }
    Random random = new Random(2);
    for (int i = 0; i < 100_000; i++) {
      int one = random.nextInt(CHAIN);
      int other = random.nextInt(CHAIN);
      assertThat(forest.controls(nodes[one], nodes[other])).isEqualTo(one < other);
    }
    assertThat(forest.pairs()).isEqualTo((long) CHAIN * (CHAIN - 1) / 2);
    assertThat(forest.ultimate(nodes[CHAIN - 1])).containsExactly(nodes[0]);
  }

  @Test
  void aPartyReachesThroughItsSubsidiaryAHolderOfItself() {
    Register register = Register.of("P A 51; A B 40; P B 11; B A 49; Q B 49");
    ControlForest forest = ControlForest.of(register.votes()).orElseThrow();
    assertThat(forest.controls(register.number("P"), register.number("B"))).isTrue();
    assertThat(forest.controls(register.number("A"), register.number("B"))).isFalse();
    assertThat(forest.controls(register.number("Q"), register.number("B"))).isFalse();
  }

  @Test
  void whereSumsPassTheWholeOrSharesAreRangesThereIsNoForest() {
    assertThat(ControlForest.of(Register.of("A C 60; B C 60").votes())).isEmpty();
    assertThat(ControlForest.of(Register.of("A C 40-60").votes())).isEmpty();
    assertThat(ControlForest.of(Register.of("A C 60; B C 40").votes())).isPresent();
  }

  /** Up to a dozen parties of whom each is held up to the whole, by anybody and itself. */
  private static Graph whole(Random random) {
    int parties = 2 + random.nextInt(11);
    List<Holding> holdings = new ArrayList<>();
    for (int company = 0; company < parties; company++) {
      int left = 100;
      int holders = random.nextInt(4);
      for (int i = 0; i < holders && left > 0; i++) {
        int share = 1 + random.nextInt(left);
        left -= share;
        String holder = "P" + random.nextInt(parties);
        holdings.add(Holding.of(holder, "P" + company, Share.percent(share)));
      }
    }
    return Holdings.of(holdings).on(Register.DAY, Measure.VOTES);
  }
}
