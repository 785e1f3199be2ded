package org.sekisho.ownership.integrated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.graph.Graph;

/**
 * Integrated ownership of one company: for everyone above it, the shares along each chain
 * multiplied and all chains added. This is one column of {@code N = (I - A)^-1}; around cycles the
 * infinitely many chains sum to the solution of a linear system, one for each strongly connected
 * component, solved in exact fractions.
 *
 * <p>The measure of Baldone, Brioschi and Paleari (1998) divides by what the holder gets back from
 * itself, {@code N[i,j] / N[i,i]}, so that returns are not counted twice.
 */
public final class Chains {

  /** Above this many members a component is not solved: the cost grows with the third power. */
  static final int LARGEST_CYCLE = 48;

  /** Above this many owners a company is not solved in full. */
  static final int MOST_OWNERS = 20_000;

  private final Graph graph;
  private final Bound bound;

  public Chains(Graph graph, Bound bound) {
    this.graph = graph;
    this.bound = bound;
  }

  /**
   * What everyone above a company owns of it, returns not yet corrected, by number; the company
   * itself has one for the empty chain, and more where it owns itself through others. Empty where
   * no finite number exists, because some companies own each other wholly, or where the cycle is
   * too large to solve.
   */
  public Optional<Map<Integer, Fraction>> to(int company) {
    List<Integer> owners = owners(company);
    if (owners.size() > MOST_OWNERS) {
      return Optional.empty();
    }
    Map<Integer, Integer> places = new HashMap<>();
    owners.forEach(owner -> places.put(owner, places.size()));
    int[][] held = owners.stream().map(owner -> heldWithin(owner, places)).toArray(int[][]::new);
    Fraction[] sums = new Fraction[owners.size()];
    Arrays.fill(sums, Fraction.ZERO);
    for (int[] component : Components.of(held)) {
      if (!solve(component, owners, places, sums, company)) {
        return Optional.empty();
      }
    }
    Map<Integer, Fraction> owned = new HashMap<>();
    owners.forEach(owner -> owned.put(owner, sums[places.getOrDefault(owner, 0)]));
    return Optional.of(owned);
  }

  private List<Integer> owners(int company) {
    List<Integer> owners = new ArrayList<>(List.of(company));
    Map<Integer, Boolean> seen = new HashMap<>(Map.of(company, true));
    for (int i = 0; i < owners.size() && owners.size() <= MOST_OWNERS; i++) {
      int next = owners.get(i);
      for (int edge = graph.firstHolder(next); edge < graph.afterHolder(next); edge++) {
        if (seen.putIfAbsent(graph.holder(edge), true) == null) {
          owners.add(graph.holder(edge));
        }
      }
    }
    return owners;
  }

  private int[] heldWithin(int owner, Map<Integer, Integer> places) {
    int[] held = new int[graph.afterHeld(owner) - graph.firstHeld(owner)];
    int count = 0;
    for (int edge = graph.firstHeld(owner); edge < graph.afterHeld(owner); edge++) {
      Integer place = places.get(graph.held(edge));
      if (place != null) {
        held[count++] = place;
      }
    }
    return Arrays.copyOf(held, count);
  }

  /** Components come companies first, so that what a component holds outside itself is known. */
  private boolean solve(
      int[] component,
      List<Integer> owners,
      Map<Integer, Integer> places,
      Fraction[] sums,
      int company) {
    if (component.length > LARGEST_CYCLE) {
      return false;
    }
    Map<Integer, Integer> rows = new HashMap<>();
    for (int place : component) {
      rows.put(place, rows.size());
    }
    LinearSystem system = new LinearSystem(component.length);
    for (int row = 0; row < component.length; row++) {
      int owner = owners.get(component[row]);
      Fraction known = owner == company ? Fraction.ONE : Fraction.ZERO;
      for (int edge = graph.firstHeld(owner); edge < graph.afterHeld(owner); edge++) {
        Integer place = places.get(graph.held(edge));
        if (place != null) {
          Fraction share = share(edge);
          Integer inside = rows.get(place);
          if (inside == null) {
            known = known.plus(share.times(sums[place]));
          } else {
            system.subtract(row, inside, share);
          }
        }
      }
      system.right(row, known);
    }
    Optional<Fraction[]> solved = system.solve();
    solved.ifPresent(values -> rows.forEach((place, row) -> sums[place] = values[row]));
    return solved.isPresent();
  }

  private Fraction share(int edge) {
    return Fraction.ofShare(
        switch (bound) {
          case LEAST -> graph.heldLeast(edge);
          case MOST -> graph.heldMost(edge);
        });
  }
}
