package org.sekisho.ownership.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Register;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Growth;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.terms.Text;

class ProofTest {

  private static final Threshold MAJORITY = Threshold.moreThan(50);

  @Test
  void everyGroundRestsOnThoseBeforeItAndNoPartOfItCanBeLeftOut() {
    int grounds = 0;
    for (int seed = 0; seed < 2000; seed++) {
      Graph graph = graph(new Random(seed));
      Bound bound = seed % 2 == 0 ? Bound.LEAST : Bound.MOST;
      Growth set = new Growth(graph, MAJORITY, bound).from(0);
      for (int i = 1; i < set.count(); i++) {
        Proof proof = Proof.of(graph, set, 1, MAJORITY, bound, set.member(i));
        assertThat(proof.last().company()).isEqualTo(set.member(i));
        Set<Integer> shown = new HashSet<>(Set.of(0));
        for (Ground ground : proof.grounds()) {
          assertThat(ground.parts()).allMatch(part -> shown.contains(part.holder()));
          assertThat(MAJORITY.isMetBy(sum(graph, ground.company(), ground.parts(), bound)))
              .isTrue();
          for (Ground.Part part : ground.parts()) {
            List<Ground.Part> without = new ArrayList<>(ground.parts());
            without.remove(part);
            assertThat(MAJORITY.isMetBy(sum(graph, ground.company(), without, bound))).isFalse();
          }
          shown.add(ground.company());
          grounds++;
        }
      }
    }
    assertThat(grounds).as("there is something to prove").isGreaterThan(1000);
  }

  @Test
  void aSentenceSaysWhoHoldsWhat() {
    Register register = Register.of("A B 60; A C 30; B C 25");
    Graph graph = register.votes();
    Growth set = new Growth(graph, MAJORITY, Bound.LEAST).from(register.number("A"));
    Ground ground = Proof.of(graph, set, 1, MAJORITY, Bound.LEAST, register.number("C")).last();
    Wording wording = new Wording(register::id, party -> Text.of("", ""));
    assertThat(wording.sentence(ground, MAJORITY).en())
        .isEqualTo("A holds 30 % and B holds 25 % of C; together 55 % and so more than 50 %");
    assertThat(wording.sentence(ground, MAJORITY).ja())
        .isEqualTo("Cについて、Aが30%を保有、Bが25%を保有し、合計55%（50%超）");
  }

  private static long sum(Graph graph, int company, List<Ground.Part> parts, Bound bound) {
    long least = parts.stream().mapToLong(Ground.Part::least).sum();
    long most = parts.stream().mapToLong(Ground.Part::most).sum();
    return bound == Bound.LEAST ? least : Threshold.upper(least, most, graph.stated(company));
  }

  private static Graph graph(Random random) {
    List<Holding> holdings = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      int least = 10 * random.nextInt(8);
      Share share = Share.percent(least, Math.min(100, least + 10 * random.nextInt(4)));
      holdings.add(
          Holding.of("P" + (i == 0 ? 0 : random.nextInt(7)), "P" + random.nextInt(7), share));
    }
    return Holdings.of(holdings).on(Register.DAY, Measure.VOTES);
  }
}
