package org.sekisho.law.columns;

import java.util.Arrays;

/** The values of a column while they are written. */
sealed interface Cells {

  void put(int row, long value);

  Column column(long[] known);

  /** Cells as narrow as a range allows. */
  static Cells of(long least, long most, int rows) {
    if (least >= 0 && most <= 1) {
      return new Bits(new long[rows / Long.SIZE]);
    }
    if (least >= Byte.MIN_VALUE && most <= Byte.MAX_VALUE) {
      return new Bytes(new byte[rows]);
    }
    if (least >= Short.MIN_VALUE && most <= Short.MAX_VALUE) {
      return new Shorts(new short[rows]);
    }
    return least >= Integer.MIN_VALUE && most <= Integer.MAX_VALUE
        ? new Ints(new int[rows])
        : new Longs(new long[rows]);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is what is written to
  record Bits(long[] values) implements Cells {
    @Override
    public void put(int row, long value) {
      values[row >> 6] = (values[row >> 6] & ~(1L << row)) | (value << row);
    }

    @Override
    public Column column(long[] known) {
      return new BitColumn(Arrays.copyOf(values, values.length), known);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is what is written to
  record Bytes(byte[] values) implements Cells {
    @Override
    public void put(int row, long value) {
      values[row] = (byte) value;
    }

    @Override
    public Column column(long[] known) {
      return new ByteColumn(Arrays.copyOf(values, values.length), known);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is what is written to
  record Shorts(short[] values) implements Cells {
    @Override
    public void put(int row, long value) {
      values[row] = (short) value;
    }

    @Override
    public Column column(long[] known) {
      return new ShortColumn(Arrays.copyOf(values, values.length), known);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is what is written to
  record Ints(int[] values) implements Cells {
    @Override
    public void put(int row, long value) {
      values[row] = (int) value;
    }

    @Override
    public Column column(long[] known) {
      return new IntColumn(Arrays.copyOf(values, values.length), known);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared; the array is what is written to
  record Longs(long[] values) implements Cells {
    @Override
    public void put(int row, long value) {
      values[row] = value;
    }

    @Override
    public Column column(long[] known) {
      return new LongColumn(Arrays.copyOf(values, values.length), known);
    }
  }
}
