package org.sekisho.ownership.graph;

import java.time.LocalDate;

/**
 * Days from the first to the last, both included, as days since 1970-01-01: the form in columns.
 *
 * @param from the first day
 * @param to the last day
 */
public record Days(int from, int to) {

  public static final Days ALL = new Days(Holdings.FIRST_DAY, Holdings.NO_LAST_DAY);

  /** Registers write 9999-12-31 for a holding without an end. */
  private static final int NEVER = (int) LocalDate.of(9999, 12, 31).toEpochDay();

  public Days {
    to = to >= NEVER ? Holdings.NO_LAST_DAY : to;
  }
}
