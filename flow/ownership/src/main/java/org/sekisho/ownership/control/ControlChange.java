package org.sekisho.ownership.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Graph;

/**
 * Changes one share and tells which pairs of control that changes. Only those who hold of the
 * company through some chain, before or after, can be touched: nobody else's set looks at it.
 */
public final class ControlChange {

  private final Graph graph;
  private final ControlPairs control;
  private final Controllers above;

  public ControlChange(Graph graph) {
    this.graph = graph;
    this.control = new ControlPairs(graph);
    this.above = new Controllers(graph);
  }

  /** A pair whose verdict is another than before. */
  public record Changed(int controller, int controlled, Certainty before, Certainty after) {}

  private record Pair(int controller, int controlled) {}

  /** Sets the share in the graph and returns every verdict that changed, by controller. */
  public List<Changed> set(int holder, int company, Share share) {
    Set<Integer> touched = new HashSet<>(above.ancestors(company));
    touched.addAll(above.ancestors(holder));
    Map<Pair, Certainty> before = verdicts(touched);
    graph.set(holder, company, share);
    Map<Pair, Certainty> after = verdicts(touched);
    Set<Pair> pairs = new HashSet<>(before.keySet());
    pairs.addAll(after.keySet());
    List<Changed> changed = new ArrayList<>();
    for (Pair pair : pairs) {
      Certainty was = before.getOrDefault(pair, Certainty.NO);
      Certainty is = after.getOrDefault(pair, Certainty.NO);
      if (was != is) {
        changed.add(new Changed(pair.controller, pair.controlled, was, is));
      }
    }
    changed.sort(
        Comparator.comparingInt(Changed::controller).thenComparingInt(Changed::controlled));
    return changed;
  }

  private Map<Pair, Certainty> verdicts(Set<Integer> sources) {
    Map<Pair, Certainty> verdicts = new HashMap<>();
    for (int source : sources) {
      control.eachOf(
          source,
          (controller, controlled, certainty) ->
              verdicts.put(new Pair(controller, controlled), certainty));
    }
    return verdicts;
  }
}
