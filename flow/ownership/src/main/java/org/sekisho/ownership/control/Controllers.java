package org.sekisho.ownership.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.graph.Graph;

/**
 * Who controls one company. Candidates are those who hold of it through any chain; one who holds a
 * majority of nothing is dismissed at once.
 */
public final class Controllers {

  private final Graph graph;
  private final Growth certain;
  private final Growth possible;

  public Controllers(Graph graph) {
    this.graph = graph;
    this.certain = new Growth(graph, ControlPairs.MAJORITY, Bound.LEAST);
    this.possible =
        graph.isExact() ? certain : new Growth(graph, ControlPairs.MAJORITY, Bound.MOST);
  }

  /** The test of joint control. */
  public static Threshold majority() {
    return ControlPairs.MAJORITY;
  }

  /**
   * A controller of the company asked about.
   *
   * @param party its number
   */
  public record Controller(int party, Certainty certainty) {}

  /** The controllers of a company, the certain first, each by number. */
  public List<Controller> of(int company) {
    List<Controller> controllers = new ArrayList<>();
    for (int candidate : ancestors(company)) {
      if (candidate != company && possible.canGrowFrom(candidate)) {
        Certainty certainty = certainty(candidate, company);
        if (certainty != Certainty.NO) {
          controllers.add(new Controller(candidate, certainty));
        }
      }
    }
    controllers.sort(
        Comparator.comparing(Controller::certainty).thenComparingInt(Controller::party));
    return controllers;
  }

  /**
   * The controllers whom nobody controls but those whom they control themselves; a whole class
   * where several control each other. Certain only where no possible controller stands above.
   */
  public List<Controller> ultimate(int company) {
    List<Controller> all = of(company);
    List<Controller> ultimate = new ArrayList<>();
    for (Controller one : all) {
      boolean surely = true;
      boolean maybe = true;
      for (Controller above : all) {
        if (above.party != one.party) {
          surely &= isBelow(one.party, above.party, Bound.MOST, Bound.LEAST);
          maybe &= isBelow(one.party, above.party, Bound.LEAST, Bound.MOST);
        }
      }
      if (maybe) {
        boolean settled = surely && one.certainty == Certainty.CERTAIN;
        ultimate.add(new Controller(one.party, Certainty.of(settled, true)));
      }
    }
    return ultimate;
  }

  /** Whether the other does not control the one, or is controlled by it in turn. */
  private boolean isBelow(int one, int other, Bound up, Bound down) {
    return !set(up).from(other).contains(one) || set(down).from(one).contains(other);
  }

  private Growth set(Bound bound) {
    return switch (bound) {
      case LEAST -> certain;
      case MOST -> possible;
    };
  }

  public Certainty certainty(int controller, int company) {
    if (!possible.from(controller).contains(company)) {
      return Certainty.NO;
    }
    return Certainty.of(certain.from(controller).contains(company), true);
  }

  /** Everyone who holds of a company through a chain of any length, the company itself included. */
  public Set<Integer> ancestors(int company) {
    Set<Integer> seen = new HashSet<>(Set.of(company));
    Deque<Integer> open = new ArrayDeque<>(List.of(company));
    while (!open.isEmpty()) {
      int next = open.pop();
      for (int edge = graph.firstHolder(next); edge < graph.afterHolder(next); edge++) {
        if (seen.add(graph.holder(edge))) {
          open.push(graph.holder(edge));
        }
      }
    }
    return seen;
  }
}
