package org.sekisho.law.columns;

import org.sekisho.law.condition.Codes;

/** Values of 64 bits: sums of money. */
final class LongColumn implements Column {

  private final long[] values;
  private final long[] known;

  LongColumn(long[] values, long[] known) {
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
    int row = Block.firstRow(block);
    for (int word = 0; word < Block.WORDS; word++) {
      long found = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        long value = values[row++];
        found |= (value >= least && value <= most ? 1L : 0L) << bit;
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
      sums[row] = Math.addExact(sums[row], Math.multiplyExact(factor, values[first + row]));
    }
  }
}
