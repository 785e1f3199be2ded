package org.sekisho.ownership.control;

import java.util.function.IntPredicate;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.graph.Graph;

/**
 * What a set of holders holds of one company together, in millionths of a percent.
 *
 * @param least at the least
 * @param most at the most, given what the others hold at the least
 */
public record Held(long least, long most) {

  /** What the holders for whom the test is true hold of the company. */
  public static Held of(Graph graph, int company, IntPredicate isCounted) {
    long least = 0;
    long most = 0;
    for (int edge = graph.firstHolder(company); edge < graph.afterHolder(company); edge++) {
      if (isCounted.test(graph.holder(edge))) {
        least += graph.holderLeast(edge);
        most += graph.holderMost(edge);
      }
    }
    return new Held(least, Threshold.upper(least, most, graph.stated(company)));
  }

  /** The part of a company of which no holder is named, at the most. */
  public static long undisclosed(Graph graph, int company) {
    return Math.max(0, Share.WHOLE - (long) graph.stated(company));
  }

  public Certainty meets(Threshold threshold) {
    return Certainty.of(threshold.isMetBy(least), threshold.isMetBy(most));
  }

  /** In percent: {@code 30} or {@code 25-50}. */
  public String text() {
    String low = Share.percentText(least);
    return least == most ? low : low + "-" + Share.percentText(most);
  }
}
