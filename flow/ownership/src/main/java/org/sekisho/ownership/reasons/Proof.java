package org.sekisho.ownership.reasons;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Growth;
import org.sekisho.ownership.graph.Graph;

/**
 * Why a company is in a set, down to the parties from which the set grew. A company on which
 * several others rest stands once: the tree is kept as a list in which every ground comes after
 * those it rests on, and the last is that of the company asked about.
 */
public record Proof(List<Ground> grounds) {

  public Proof {
    grounds = List.copyOf(grounds);
  }

  /** The proof that a company is in the set; empty for one of the parties it grew from. */
  public static Proof of(
      Graph graph, Growth set, int seeds, Threshold threshold, Bound bound, int company) {
    Map<Integer, Ground> found = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(company));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (set.rank(next) > seeds && !found.containsKey(next)) {
        Ground ground = Ground.of(graph, set, threshold, bound, next);
        found.put(next, ground);
        ground.parts().forEach(part -> open.push(part.holder()));
      }
    }
    return new Proof(
        found.values().stream()
            .sorted(Comparator.comparingInt((Ground ground) -> set.rank(ground.company())))
            .toList());
  }

  /** Only the last step: the ground on which the company itself joined the set. */
  public static Ground ground(
      Graph graph, Growth set, Threshold threshold, Bound bound, int company) {
    return Ground.of(graph, set, threshold, bound, company);
  }

  /** The ground of the company asked about. */
  public Ground last() {
    return grounds.getLast();
  }
}
