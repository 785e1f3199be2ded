package org.sekisho.ownership.integrated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Register;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.integrated.IntegratedOwnership.Stake;

class IntegratedOwnershipTest {

  private static final Threshold QUARTER = Threshold.atLeast(25);

  @Test
  void chainsAreMultipliedAndAdded() {
    assertThat(stakes("P A 50; A C 40; P B 30; B C 20; P C 1", "C"))
        .contains("P 27", "A 40")
        .doesNotContain("B 20");
  }

  @Test
  void twentyFivePercentByMultiplicationIsExact() {
    assertThat(stakes("P A 50; A C 50", "C")).contains("P 25");
    assertThat(stakes("P A 50; A C 49.999999", "C")).containsExactly("A 49.999999");
  }

  @Test
  void aRangeMakesTheStakeARange() {
    Register register = Register.of("P A 40-60; A C 50");
    Stake stake =
        new IntegratedOwnership(register.capital())
            .of(register.number("C"), QUARTER).orElseThrow().stream()
                .filter(one -> one.party() == register.number("P"))
                .findAny()
                .orElseThrow();
    assertThat(stake.text()).isEqualTo("20-30");
    assertThat(stake.meets(QUARTER)).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void ownSharesBelongToTheOthersInProportion() {
    assertThat(stakes("P C 40; Q C 10; C C 50", "C")).containsExactly("P 80");
  }

  @Test
  void returnsToTheHolderAreNotCountedTwice() {
    // N[A,B] = 0.5 / (1 - 0.5 * 0.5) and N[A,A] = 1 / (1 - 0.5 * 0.5).
    assertThat(stakes("A B 50; B A 50", "B")).containsExactly("A 50");
  }

  @Test
  void companiesThatWhollyOwnEachOtherHaveNoOwner() {
    Register register = Register.of("A B 100; B A 100");
    assertThat(new IntegratedOwnership(register.capital()).of(register.number("B"), QUARTER))
        .isEmpty();
  }

  @Test
  void everyChainIsCountedAsFloatingPointSumsOfPathsAreToAHair() {
    Random random = new Random(4);
    for (int graph = 0; graph < 300; graph++) {
      StringBuilder text = new StringBuilder("P0 P1 10");
      int parties = 3 + random.nextInt(5);
      for (int edge = 0; edge < 2 * parties; edge++) {
        text.append(
            "; P%d P%d %d"
                .formatted(
                    random.nextInt(parties), random.nextInt(parties), 1 + random.nextInt(15)));
      }
      Register register = Register.of(text.toString());
      Optional<Map<Integer, Fraction>> owned =
          new Chains(register.capital(), Bound.LEAST).to(register.number("P1"));
      double[] expected = walks(register, register.number("P1"));
      owned
          .orElseThrow()
          .forEach((party, stake) ->
              assertThat(stake.over().doubleValue() / stake.under().doubleValue())
                  .isCloseTo(expected[party], within(1e-9)));
    }
  }

  /** Sums the walks to the company by their length, two hundred steps far. */
  private static double[] walks(Register register, int company) {
    var graph = register.capital();
    double[] sums = new double[graph.nodes()];
    double[] ofLength = new double[graph.nodes()];
    ofLength[company] = 1;
    for (int length = 0; length < 200; length++) {
      double[] longer = new double[graph.nodes()];
      for (int node = 0; node < ofLength.length; node++) {
        sums[node] += ofLength[node];
        for (int edge = graph.firstHolder(node); edge < graph.afterHolder(node); edge++) {
          longer[graph.holder(edge)] += ofLength[node] * graph.holderLeast(edge) / 1e8;
        }
      }
      ofLength = longer;
    }
    return sums;
  }

  private static List<String> stakes(String text, String company) {
    Register register = Register.of(text);
    return new IntegratedOwnership(register.capital())
        .of(register.number(company), QUARTER).orElseThrow().stream()
            .map(stake -> register.id(stake.party()) + " " + stake.text())
            .toList();
  }
}
