package org.sekisho.law.columns;

import org.sekisho.law.condition.Codes;

/** Values of 32 bits: shares and days. */
final class IntColumn implements Column {

  private final int[] values;
  private final long[] known;

  IntColumn(int[] values, long[] known) {
    this.values = values;
    this.known = known;
  }

  @Override
  public long[] known() {
    return known;
  }

  @Override
  public long at(int row) {
    return values[row];
  }

  @Override
  public void within(int block, long least, long most, long[] bits) {
    // One beyond the type's range on either side stands for all that lies further.
    long low = Math.clamp(least, Integer.MIN_VALUE - 1L, Integer.MAX_VALUE + 1L);
    long high = Math.clamp(most, Integer.MIN_VALUE - 1L, Integer.MAX_VALUE + 1L);
    int row = Block.firstRow(block);
    for (int word = 0; word < Block.WORDS; word++) {
      long found = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        long value = values[row++];
        // The sign of either difference tells a value outside.
        found |= (~((value - low) | (high - value)) >>> 63) << bit;
      }
      bits[word] = found;
    }
  }

  @Override
  public void among(int block, Codes codes, long[] bits) {
    int row = Block.firstRow(block);
    for (int word = 0; word < Block.WORDS; word++) {
      long found = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        found |= codes.bit(values[row++]) << bit;
      }
      bits[word] = found;
    }
  }

  @Override
  public void addTo(int block, long factor, long[] sums) {
    int first = Block.firstRow(block);
    for (int row = 0; row < Block.ROWS; row++) {
      sums[row] = Math.addExact(sums[row], Math.multiplyExact(factor, (long) values[first + row]));
    }
  }
}
