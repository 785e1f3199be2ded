package org.sekisho.ownership.readers;

import org.sekisho.ownership.graph.IntColumn;
import org.sekisho.terms.Place;

/**
 * The line of the file on which each row of holdings stands. Rows follow each other line by line
 * but for blank lines, so only those are kept.
 */
public final class RowPlaces {

  private final String file;
  private final IntColumn rowsAfterGap = new IntColumn(-1);
  private final IntColumn skipped = new IntColumn(-1);
  private int lead;

  RowPlaces(String file) {
    this.file = file;
  }

  /** The row is on the line; rows come in order. */
  void put(int row, int line) {
    if (line - row != lead) {
      lead = line - row;
      rowsAfterGap.add(row);
      skipped.add(lead);
    }
  }

  public String file() {
    return file;
  }

  public Place of(int row) {
    int low = 0;
    int high = rowsAfterGap.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rowsAfterGap.get(middle) <= row) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? Place.file(file) : new Place(file, row + skipped.get(low), 1, "");
  }
}
