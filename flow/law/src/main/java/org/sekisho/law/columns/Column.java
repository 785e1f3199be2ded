package org.sekisho.law.columns;

import org.sekisho.law.condition.Codes;

/**
 * One fact of many matters, in the narrowest type that holds its range. Rows are filled up to whole
 * blocks with zeros; a value that is not known is zero as well, and has no bit in {@link #known}.
 */
sealed interface Column permits BitColumn, ByteColumn, ShortColumn, IntColumn, LongColumn {

  /** A bit a row; empty where every value is known. */
  long[] known();

  long at(int row);

  /** Sets the bits of a block whose values lie from {@code least} to {@code most}, else clears. */
  void within(int block, long least, long most, long[] bits);

  /** Sets the bits of a block whose values are among the codes, else clears them. */
  void among(int block, Codes codes, long[] bits);

  /**
   * Adds the values of a block, each times {@code factor}, to sums.
   *
   * @throws ArithmeticException where a sum leaves 64 bits, which the gate's ranges prevent
   */
  void addTo(int block, long factor, long[] sums);

  default boolean isKnown(int row) {
    long[] known = known();
    return known.length == 0 || (known[row >> 6] >>> row & 1) != 0;
  }
}
