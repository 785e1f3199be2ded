package org.sekisho.ownership.control;

import java.util.Arrays;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.graph.Graph;

/**
 * Every pair of a controller and a company that it controls, by joint control: more than half of
 * the votes held by the controller and the companies that it controls (Bank of Italy; CEUR 3020,
 * paper 9). A party's control starts with a majority that it holds by itself, so most parties are
 * dismissed by one look at their own holdings.
 */
public final class ControlPairs {

  static final Threshold MAJORITY = Threshold.moreThan(50);

  private final Graph graph;
  private final Growth certain;
  private final Growth possible;

  public ControlPairs(Graph graph) {
    this.graph = graph;
    this.certain = new Growth(graph, MAJORITY, Bound.LEAST);
    this.possible = new Growth(graph, MAJORITY, Bound.MOST);
  }

  /** Takes the pairs one by one. */
  public interface Taker<X extends Exception> {
    void take(int controller, int controlled, Certainty certainty) throws X;
  }

  /** The number of pairs, or some number greater than {@code most} where there are more. */
  public long count(long most) {
    Growth widest = graph.isExact() ? certain : possible;
    long pairs = 0;
    for (int source = 0; source < graph.nodes() && pairs <= most; source++) {
      if (widest.canGrowFrom(source)) {
        pairs += widest.from(source).count() - 1;
      }
    }
    return pairs;
  }

  /** All pairs, by the number of the controller, then of the controlled. */
  public <X extends Exception> void each(Taker<X> taker) throws X {
    for (int source = 0; source < graph.nodes(); source++) {
      eachOf(source, taker);
    }
  }

  /** The pairs of one controller, by the number of the controlled. */
  public <X extends Exception> void eachOf(int source, Taker<X> taker) throws X {
    Growth widest = graph.isExact() ? certain : possible;
    if (!widest.canGrowFrom(source)) {
      return;
    }
    int[] controlled = controlled(widest.from(source));
    if (!graph.isExact()) {
      certain.from(source);
    }
    for (int company : controlled) {
      taker.take(source, company, Certainty.of(certain.contains(company), true));
    }
  }

  /** All members but the first, ascending. */
  private static int[] controlled(Growth set) {
    int[] companies = new int[set.count() - 1];
    for (int i = 0; i < companies.length; i++) {
      companies[i] = set.member(i + 1);
    }
    Arrays.sort(companies);
    return companies;
  }

  public Certainty controls(int controller, int company) {
    if (controller == company || !possible.from(controller).contains(company)) {
      return Certainty.NO;
    }
    return Certainty.of(certain.from(controller).contains(company), true);
  }
}
