package org.sekisho.ownership.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.ownership.Measure;

/**
 * The graphs of a register by one measure, each made once: between two days on which a holding
 * begins or ends the graph stays the same. Shared between threads; the register may not grow.
 */
public final class Graphs {

  private final Holdings holdings;
  private final Measure measure;
  private final TreeSet<Integer> changes = new TreeSet<>();
  private final Map<Integer, Graph> bySlice = new ConcurrentHashMap<>();

  public Graphs(Holdings holdings, Measure measure) {
    this.holdings = holdings;
    this.measure = measure;
    changes.add(Holdings.FIRST_DAY);
    for (int row = 0; row < holdings.size(); row++) {
      changes.add(holdings.validFrom.get(row));
      int last = holdings.validTo.get(row);
      changes.add(last == Holdings.NO_LAST_DAY ? Holdings.FIRST_DAY : last + 1);
    }
  }

  public Graph on(LocalDate day) {
    Integer slice = changes.floor((int) day.toEpochDay());
    return bySlice.computeIfAbsent(
        slice == null ? Holdings.FIRST_DAY : slice, unseen -> holdings.on(day, measure));
  }
}
