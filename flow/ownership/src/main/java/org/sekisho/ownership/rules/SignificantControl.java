package org.sekisho.ownership.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Controllers;
import org.sekisho.ownership.control.Growth;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;

/**
 * Who has significant control of a company (Companies Act 2006, schedule 1A): more than a quarter,
 * held by the person or by companies in which the person has a majority stake, through a chain of
 * such stakes.
 */
public final class SignificantControl {

  private final Graph graph;

  public SignificantControl(Graph graph) {
    this.graph = graph;
  }

  /**
   * A person with significant control.
   *
   * @param party the number
   * @param held what the party and the companies below it hold
   */
  public record Controller(int party, Held held, Certainty certainty) {}

  public List<Controller> of(int company) {
    Growth certain = new Growth(graph, Controllers.majority(), Bound.LEAST);
    Growth possible = new Growth(graph, Controllers.majority(), Bound.MOST);
    List<Controller> found = new ArrayList<>();
    for (int candidate : new Controllers(graph).ancestors(company)) {
      if (candidate != company) {
        Growth sure = certain.from(candidate);
        Growth maybe = possible.from(candidate);
        long least = Held.of(graph, company, holder -> isChain(sure, holder, company)).least();
        long most = Held.of(graph, company, holder -> isChain(maybe, holder, company)).most();
        Held held = new Held(least, most);
        Certainty certainty = held.meets(Rules.SIGNIFICANT_CONTROL.threshold());
        if (certainty != Certainty.NO) {
          found.add(new Controller(candidate, held, certainty));
        }
      }
    }
    found.sort(Comparator.comparingInt(Controller::party));
    return found;
  }

  /** A company's shares of itself are nobody's. */
  private static boolean isChain(Growth set, int holder, int company) {
    return holder != company && set.contains(holder);
  }
}
