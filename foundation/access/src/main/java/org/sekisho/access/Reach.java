package org.sekisho.access;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

  /** The same as words of 64 bits, the lowest first. */
  public LongStream words() {
    return LongStream.of(bits);
  }

  /** The same as bytes, the lowest bit of the first byte first. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(bits.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(bits);
    return bytes.array();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reach reach && Arrays.equals(reach.bits, bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}
