package org.sekisho.ownership.control;

import java.util.stream.IntStream;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.graph.Graph;

/**
 * The listed parties and every entity that they block by what they hold: where blocked parties
 * together hold the threshold of a company it is blocked too, and its whole stake counts at the
 * next tier.
 */
public final class Blocked {

  private final Growth certain;
  private final Growth possible;
  private final int seeds;

  private Blocked(Growth certain, Growth possible, int seeds) {
    this.certain = certain;
    this.possible = possible;
    this.seeds = seeds;
  }

  public static Blocked of(Graph graph, Threshold threshold, int... listed) {
    int[] seeds = IntStream.of(listed).distinct().toArray();
    Growth certain = new Growth(graph, threshold, Bound.LEAST).from(seeds);
    Growth possible =
        graph.isExact() ? certain : new Growth(graph, threshold, Bound.MOST).from(seeds);
    return new Blocked(certain, possible, seeds.length);
  }

  public Certainty certainty(int party) {
    return Certainty.of(certain.contains(party), possible.contains(party));
  }

  public boolean isListed(int party) {
    int rank = certain.rank(party);
    return rank != 0 && rank <= seeds;
  }

  /** How many parties are listed. */
  public int seeds() {
    return seeds;
  }

  /** Everyone blocked, certainly or possibly, the listed included, ascending by number. */
  public int[] parties() {
    return IntStream.range(0, possible.count()).map(possible::member).sorted().toArray();
  }

  /** The set whose growth explains a party that is blocked with this certainty. */
  public Growth set(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> certain;
      case POSSIBLE, NO -> possible;
    };
  }
}
