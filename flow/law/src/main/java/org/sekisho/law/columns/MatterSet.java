package org.sekisho.law.columns;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some of the matters of some columns, by row. */
public final class MatterSet {

  private final long[] bits;

  MatterSet(long[] bits) {
    this.bits = bits;
  }

  static MatterSet none(int matters) {
    return new MatterSet(new long[Block.count(matters) * Block.WORDS]);
  }

  static MatterSet all(int matters) {
    MatterSet all = none(matters);
    Arrays.fill(all.bits, -1L);
    all.cut(matters);
    return all;
  }

  /** Takes away the rows that fill up the last block. */
  void cut(int matters) {
    int word = matters >> 6;
    if (word < bits.length) {
      bits[word] &= (1L << matters) - 1;
      Arrays.fill(bits, word + 1, bits.length, 0L);
    }
  }

  /** Puts in the rows of a block that a bitmap tells. */
  void put(int block, int word, long found) {
    bits[Block.firstWord(block) + word] = found;
  }

  public boolean contains(int row) {
    return (bits[row >> 6] >>> row & 1) != 0;
  }

  /** How many matters it holds. */
  public int count() {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  public boolean isEmpty() {
    return count() == 0;
  }

  /** The rows, first to last. */
  public IntStream rows() {
    return IntStream.range(0, bits.length * Long.SIZE).filter(this::contains);
  }

  public MatterSet and(MatterSet other) {
    long[] both = bits.clone();
    for (int word = 0; word < both.length; word++) {
      both[word] &= other.bits[word];
    }
    return new MatterSet(both);
  }

  public MatterSet or(MatterSet other) {
    long[] either = bits.clone();
    for (int word = 0; word < either.length; word++) {
      either[word] |= other.bits[word];
    }
    return new MatterSet(either);
  }

  public MatterSet without(MatterSet other) {
    long[] rest = bits.clone();
    for (int word = 0; word < rest.length; word++) {
      rest[word] &= ~other.bits[word];
    }
    return new MatterSet(rest);
  }

  /** The matters in one set and not in the other. */
  public MatterSet differing(MatterSet other) {
    long[] differing = bits.clone();
    for (int word = 0; word < differing.length; word++) {
      differing[word] ^= other.bits[word];
    }
    return new MatterSet(differing);
  }
}
