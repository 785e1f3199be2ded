package org.sekisho.ownership.rules;

import java.util.function.IntFunction;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.terms.Truth;

/**
 * What those may add to a sum of whom too little is told: whoever is not named may be anybody, and
 * so may a holder of whom nothing is said.
 */
public final class Undescribed {

  private Undescribed() {}

  /** What a set of holders of a company has, at the most with everyone who may belong to it. */
  public static Held with(Held held, Graph graph, int company, IntFunction<PartyNature> natures) {
    boolean described = true;
    for (int edge = graph.firstHolder(company); edge < graph.afterHolder(company); edge++) {
      described &= natures.apply(graph.holder(edge)).foreign() != Truth.UNKNOWN;
    }
    long most = described ? held.most() + Held.undisclosed(graph, company) : Share.WHOLE;
    return new Held(held.least(), Math.max(held.least(), Math.min(most, Share.WHOLE)));
  }
}
