package org.sekisho.law.columns;

import org.sekisho.law.condition.Codes;

/** Truths, a bit a matter. */
final class BitColumn implements Column {

  private final long[] values;
  private final long[] known;

  BitColumn(long[] values, long[] known) {
    this.values = values;
    this.known = known;
  }

  @Override
  public long[] known() {
    return known;
  }

  @Override
  public long at(int row) {
    return values[row >> 6] >>> row & 1;
  }

  @Override
  public void within(int block, long least, long most, long[] bits) {
    choose(block, least <= 0 && most >= 0, least <= 1 && most >= 1, bits);
  }

  @Override
  public void among(int block, Codes codes, long[] bits) {
    choose(block, codes.contains(0), codes.contains(1), bits);
  }

  private void choose(int block, boolean zeros, boolean ones, long[] bits) {
    long ofOnes = ones ? -1L : 0L;
    long ofZeros = zeros ? -1L : 0L;
    int first = Block.firstWord(block);
    for (int word = 0; word < Block.WORDS; word++) {
      long value = values[first + word];
      bits[word] = (value & ofOnes) | (~value & ofZeros);
    }
  }

  @Override
  public void addTo(int block, long factor, long[] sums) {
    int first = Block.firstRow(block);
    for (int row = 0; row < Block.ROWS; row++) {
      sums[row] = Math.addExact(sums[row], at(first + row) * factor);
    }
  }
}
