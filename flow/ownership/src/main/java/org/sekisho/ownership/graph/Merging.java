package org.sekisho.ownership.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sekisho.ownership.Share;

/**
 * Makes each pair of holder and company one edge. The same statement twice is one statement;
 * different statements of the same pair are blocks of shares and add up. Both are flagged, and so
 * are companies that hold themselves or of which more than the whole is held.
 */
final class Merging {

  private final Holdings holdings;
  private final Pairs pairs;
  private final int[] offsets;
  private final int[] stated;
  private final Flags.Gathered flags = new Flags.Gathered();
  private final Map<Integer, Set<Statement>> merged = new HashMap<>();

  Merging(Holdings holdings, Pairs pairs, int[] offsets, int[] stated) {
    this.holdings = holdings;
    this.pairs = pairs;
    this.offsets = offsets;
    this.stated = stated;
  }

  /** What a row states, apart from who recorded it and when. */
  private record Statement(int kind, int least, int width, int from, int to) {}

  Flags run() {
    // INVARIANT: a value is the edge last written for the holder, plus one; edges of companies
    // already done lie before `first`.
    int[] seen = new int[stated.length];
    int free = 0;
    int next = 0;
    for (int company = 0; company < stated.length; company++) {
      int first = free;
      int end = offsets[company + 1];
      for (int edge = next; edge < end; edge++) {
        int holder = pairs.holders[edge];
        if (seen[holder] > first) {
          merge(seen[holder] - 1, edge);
        } else {
          pairs.move(edge, free++);
          seen[holder] = free;
        }
      }
      next = end;
      offsets[company] = first;
      close(company, first, free);
    }
    offsets[stated.length] = free;
    return flags.flags();
  }

  private void merge(int into, int edge) {
    int row = pairs.rows[edge];
    int first = pairs.rows[into];
    Set<Statement> statements = merged.computeIfAbsent(into, fresh -> new HashSet<>());
    statements.add(statement(first));
    if (!statements.add(statement(row))) {
      flags.add(new Flags.Duplicate(row, first));
      return;
    }
    flags.add(new Flags.Repeated(row, first));
    pairs.add(edge, into);
  }

  private Statement statement(int row) {
    return new Statement(
        holdings.kinds.get(row),
        holdings.least.get(row),
        holdings.widths.get(row),
        holdings.validFrom.get(row),
        holdings.validTo.get(row));
  }

  private void close(int company, int first, int after) {
    long sum = 0;
    for (int edge = first; edge < after; edge++) {
      sum += pairs.least[edge];
      if (pairs.holders[edge] == company) {
        flags.add(new Flags.SelfHeld(company, pairs.rows[edge]));
      }
    }
    stated[company] = Pairs.capped(sum);
    if (sum > Share.WHOLE) {
      flags.add(new Flags.Overstated(company, sum));
    }
  }
}
