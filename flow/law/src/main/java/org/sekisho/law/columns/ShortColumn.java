package org.sekisho.law.columns;

import org.sekisho.law.condition.Codes;

/** Values of sixteen bits: countries, and choices of very many words. */
final class ShortColumn implements Column {

  private final short[] values;
  private final long[] known;

  ShortColumn(short[] values, long[] known) {
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
    int low = Math.clamp(least, Short.MIN_VALUE - 1, Short.MAX_VALUE + 1);
    int high = Math.clamp(most, Short.MIN_VALUE - 1, Short.MAX_VALUE + 1);
    int row = Block.firstRow(block);
    for (int word = 0; word < Block.WORDS; word++) {
      long found = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        int value = values[row++];
        // The sign of either difference tells a value outside.
        found |= (long) (~((value - low) | (high - value)) >>> 31) << bit;
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
