package org.sekisho.ownership.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Growth;
import org.sekisho.ownership.graph.Graph;

/**
 * Why one company is in a set: members of the set, all in it before, that hold what the rule asks
 * for, and of whom none can be left out.
 *
 * @param company its number in the graph
 * @param parts who holds, the greatest share first
 * @param sum what they hold together, at least or at most as the bound asks
 */
public record Ground(int company, Bound bound, List<Part> parts, long sum) {

  public Ground {
    parts = List.copyOf(parts);
  }

  /**
   * One holder's part.
   *
   * @param holder its number in the graph
   * @param row the first row of the holdings that states it
   */
  public record Part(int holder, int least, int most, int row) {

    int at(Bound bound) {
      return switch (bound) {
        case LEAST -> least;
        case MOST -> most;
      };
    }

    /** The share, or nothing where several statements together pass the whole. */
    public String text() {
      String low = Share.percentText(least);
      return least == most ? low : low + "-" + Share.percentText(most);
    }
  }

  /** The ground on which a company joined a set; it must be a member that is no seed. */
  static Ground of(Graph graph, Growth set, Threshold threshold, Bound bound, int company) {
    int rank = set.rank(company);
    List<Part> earlier = new ArrayList<>();
    for (int edge = graph.firstHolder(company); edge < graph.afterHolder(company); edge++) {
      int other = set.rank(graph.holder(edge));
      if (other != 0 && other < rank) {
        earlier.add(
            new Part(
                graph.holder(edge),
                graph.holderLeast(edge),
                graph.holderMost(edge),
                graph.holderRow(edge)));
      }
    }
    earlier.sort(
        Comparator.comparingInt((Part part) -> -part.at(bound)).thenComparingInt(Part::holder));
    return fewest(earlier, graph.stated(company), threshold, bound, company);
  }

  /** Takes the greatest first, then drops what turns out not to be needed, the smallest first. */
  private static Ground fewest(
      List<Part> all, long stated, Threshold threshold, Bound bound, int company) {
    List<Part> parts = new ArrayList<>();
    for (Part part : all) {
      if (!threshold.isMetBy(sum(parts, bound, stated))) {
        parts.add(part);
      }
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      List<Part> without = new ArrayList<>(parts);
      without.remove(i);
      if (threshold.isMetBy(sum(without, bound, stated))) {
        parts = without;
      }
    }
    return new Ground(company, bound, parts, sum(parts, bound, stated));
  }

  private static long sum(List<Part> parts, Bound bound, long stated) {
    long least = parts.stream().mapToLong(Part::least).sum();
    long most = parts.stream().mapToLong(Part::most).sum();
    return switch (bound) {
      case LEAST -> least;
      case MOST -> Threshold.upper(least, most, stated);
    };
  }
}
