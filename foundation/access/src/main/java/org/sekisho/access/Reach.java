package org.sekisho.access;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels that one reader may read on one day, a bit for each number of a {@link LabelTable}. A
 * label numbered later is not among them: what has not been examined is not shown.
 */
public final class Reach {

  private final long[] bits;

  private Reach(long[] bits) {
    this.bits = bits;
  }

  static Reach of(Standing standing, List<Label> labels) {
    BitSet readable = new BitSet(labels.size());
    for (int number = 0; number < labels.size(); number++) {
      readable.set(number, standing.dominates(labels.get(number)));
    }
    return new Reach(readable.toLongArray());
  }

  /** Whether the reader may read what bears the label of this number. */
  public boolean holds(int number) {
    int word = number >> 6;
    return word >= 0 && word < bits.length && (bits[word] >>> number & 1) != 0;
  }

  /** The numbers of all labels that the reader may read, for a query. */
  public IntStream numbers() {
    return BitSet.valueOf(bits).stream();
  }
}
