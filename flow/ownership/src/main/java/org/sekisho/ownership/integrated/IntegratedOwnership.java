package org.sekisho.ownership.integrated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.graph.Graph;

/**
 * What each party owns of a company along all chains, with bounds where shares are ranges. The
 * lower bound is attained; the upper takes every share at its most and may not be.
 */
public final class IntegratedOwnership {

  private final Graph graph;

  public IntegratedOwnership(Graph graph) {
    this.graph = graph;
  }

  /**
   * What one party owns of the company.
   *
   * @param party its number
   */
  public record Stake(int party, Fraction least, Fraction most) {

    public Certainty meets(Threshold threshold) {
      return Certainty.of(isMet(least, threshold), isMet(most, threshold));
    }

    private static boolean isMet(Fraction share, Threshold threshold) {
      int order = share.compareTo(Fraction.ofShare(threshold.millionths()));
      return threshold.reached() ? order >= 0 : order > 0;
    }

    public String text() {
      return least.equals(most)
          ? least.percentText(6)
          : least.percentText(6) + "-" + most.percentText(6);
    }
  }

  /**
   * Everyone who may own at least so much of a company, the greatest first. Empty where there is no
   * finite number: companies that wholly own each other have no owner outside.
   */
  public Optional<List<Stake>> of(int company, Threshold threshold) {
    Optional<Map<Integer, Fraction>> least = new Chains(graph, Bound.LEAST).to(company);
    if (least.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Fraction> low = least.get();
    Optional<Map<Integer, Fraction>> high =
        graph.isExact() ? least : new Chains(graph, Bound.MOST).to(company);
    List<Stake> stakes = new ArrayList<>();
    Set<Integer> parties = new TreeSet<>(low.keySet());
    parties.remove(company);
    for (int party : parties) {
      Fraction atLeast = low.getOrDefault(party, Fraction.ZERO);
      Fraction atMost =
          high.map(most -> most.getOrDefault(party, Fraction.ZERO)).orElse(Fraction.ONE);
      if (new Stake(party, atLeast, atMost).meets(threshold) != Certainty.NO) {
        Stake stake = corrected(party, atLeast, atMost);
        if (stake.meets(threshold) != Certainty.NO) {
          stakes.add(stake);
        }
      }
    }
    stakes.sort(Comparator.comparing(Stake::least).reversed().thenComparingInt(Stake::party));
    return Optional.of(stakes);
  }

  /**
   * Divides by what the party gets back from itself. The quotient is the sum over the chains that
   * do not come back to the party, so it grows with every share, as a bound must.
   */
  private Stake corrected(int party, Fraction least, Fraction most) {
    if (graph.firstHolder(party) == graph.afterHolder(party)) {
      return new Stake(party, least, most.orLess(Fraction.ONE));
    }
    Fraction low = least.by(returned(party, Bound.LEAST));
    Fraction high = graph.isExact() ? low : most.by(returned(party, Bound.MOST));
    return new Stake(party, low, high.orLess(Fraction.ONE));
  }

  private Fraction returned(int party, Bound bound) {
    return new Chains(graph, bound)
        .to(party)
        .map(owned -> owned.getOrDefault(party, Fraction.ONE))
        .orElse(Fraction.ONE);
  }
}
