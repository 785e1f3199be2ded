package org.sekisho.ownership.graph;

import java.util.BitSet;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Measure;

/**
 * Builds the graph of one day by counting sort: by company, then, of the merged pairs, by holder.
 */
final class GraphOnDay {

  private final Holdings holdings;
  private final Measure measure;
  private final int day;
  private final int known;
  private final int nodes;
  private final boolean mixed;
  private final boolean exact;
  private final BitSet counted = new BitSet();

  GraphOnDay(Holdings holdings, Measure measure, int day, int known) {
    this.holdings = holdings;
    this.measure = measure;
    this.day = day;
    this.known = known;
    this.nodes = holdings.parties().size();
    this.mixed = !holdings.kinds.isUsual();
    this.exact = holdings.widths.isUsual();
  }

  Graph build() {
    if (mixed) {
      findCounted();
    }
    int[] offsets = countByCompany();
    Pairs pairs = place(offsets);
    int[] stated = new int[nodes];
    Flags flags = new Merging(holdings, pairs, offsets, stated).run();
    Pairs merged = pairs.first(offsets[nodes]);
    Side in = new Side(offsets, merged.holders, merged.least, merged.most, exact);
    return new Graph(holdings.parties(), in, turn(in), merged.rows, stated, flags, exact);
  }

  private void findCounted() {
    for (int row = 0; row < holdings.size(); row++) {
      if (holdings.holds(row, day, known) && measure.counts(holdings.kind(row))) {
        counted.set(holdings.company(row));
      }
    }
  }

  private boolean isTaken(int row) {
    if (!holdings.holds(row, day, known)) {
      return false;
    }
    if (!mixed) {
      return true;
    }
    Kind kind = holdings.kind(row);
    return measure.counts(kind) || (measure.standsIn(kind) && !counted.get(holdings.company(row)));
  }

  private int[] countByCompany() {
    int[] offsets = new int[nodes + 1];
    for (int row = 0; row < holdings.size(); row++) {
      if (isTaken(row)) {
        offsets[holdings.company(row) + 1]++;
      }
    }
    return sums(offsets);
  }

  private Pairs place(int[] offsets) {
    int[] next = offsets.clone();
    int edges = offsets[nodes];
    Pairs pairs = new Pairs(edges, exact);
    for (int row = 0; row < holdings.size(); row++) {
      if (isTaken(row)) {
        int edge = next[holdings.company(row)]++;
        pairs.holders[edge] = holdings.holder(row);
        pairs.rows[edge] = row;
        int least = holdings.least.get(row);
        pairs.least[edge] = least;
        pairs.most[edge] = least + holdings.widths.get(row);
      }
    }
    return pairs;
  }

  /** The same edges by holder; within one holder by company, ascending. */
  private Side turn(Side in) {
    int[] offsets = new int[nodes + 1];
    for (int holder : in.ends) {
      offsets[holder + 1]++;
    }
    sums(offsets);
    int[] next = offsets.clone();
    int[] ends = new int[in.ends.length];
    int[] low = new int[ends.length];
    int[] high = exact ? low : new int[ends.length];
    for (int company = 0; company < nodes; company++) {
      for (int edge = in.first[company]; edge < in.after[company]; edge++) {
        int turned = next[in.ends[edge]]++;
        ends[turned] = company;
        low[turned] = in.least[edge];
        high[turned] = in.most[edge];
      }
    }
    return new Side(offsets, ends, low, high, exact);
  }

  private static int[] sums(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
    return counts;
  }
}
