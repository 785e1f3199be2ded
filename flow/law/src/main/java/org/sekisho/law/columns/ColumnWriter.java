package org.sekisho.law.columns;

import java.util.Arrays;
import org.sekisho.matter.FactType;

/** Gathers one fact row by row, and makes the narrowest column of it. */
final class ColumnWriter {

  private static final long[] ALL_KNOWN = {};

  private final String fact;
  private final FactType type;
  private final long[] known;
  private final Cells cells;

  private ColumnWriter(String fact, FactType type, int rows, Cells cells) {
    this.fact = fact;
    this.type = type;
    this.known = new long[rows / Long.SIZE];
    this.cells = cells;
  }

  static ColumnWriter of(String fact, FactType type, int capacity) {
    int rows = Block.padded(capacity);
    return new ColumnWriter(fact, type, rows, Cells.of(type.least(), type.greatest(), rows));
  }

  void put(int row, long value) {
    if (value < type.least() || value > type.greatest()) {
      throw new IllegalArgumentException(value + " lies outside the range of " + fact);
    }
    cells.put(row, value);
    known[row >> 6] |= 1L << row;
  }

  /** The column; its bitmap of what is known is left out where all is. */
  Column column(int rows) {
    return cells.column(isAllKnown(rows) ? ALL_KNOWN : Arrays.copyOf(known, known.length));
  }

  private boolean isAllKnown(int rows) {
    int count = 0;
    for (long word : known) {
      count += Long.bitCount(word);
    }
    return count == rows;
  }
}
