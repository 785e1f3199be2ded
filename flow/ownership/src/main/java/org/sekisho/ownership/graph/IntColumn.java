package org.sekisho.ownership.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A growing column of numbers in blocks. A block that holds only the usual number takes no room, so
 * a column that a file leaves empty costs nothing.
 */
public final class IntColumn {

  static final int BLOCK_BITS = 16;
  static final int BLOCK = 1 << BLOCK_BITS;
  private static final int[] ALL_USUAL = {};

  private final int usual;
  private final List<int[]> growing = new ArrayList<>();
  private int[][] blocks = {};
  private int size;

  public IntColumn(int usual) {
    this.usual = usual;
  }

  public int size() {
    return size;
  }

  public void add(int value) {
    int block = size >>> BLOCK_BITS;
    if (block == growing.size()) {
      growing.add(ALL_USUAL);
      blocks = growing.toArray(int[][]::new);
    }
    if (blocks[block].length == 0 && value != usual) {
      own(block);
    }
    if (blocks[block].length != 0) {
      blocks[block][size & (BLOCK - 1)] = value;
    }
    size++;
  }

  public int get(int index) {
    int[] block = blocks[index >>> BLOCK_BITS];
    return block.length == 0 ? usual : block[index & (BLOCK - 1)];
  }

  /** Whether every number is the usual one. */
  public boolean isUsual() {
    return growing.stream().allMatch(block -> block.length == 0);
  }

  private void own(int block) {
    int[] numbers = new int[BLOCK];
    Arrays.fill(numbers, usual);
    growing.set(block, numbers);
    blocks[block] = numbers;
  }

  void write(Columns columns) throws IOException {
    columns.writeLong(size);
    for (int[] block : growing) {
      columns.writeLong(block.length == 0 ? 0 : 1);
      if (block.length != 0) {
        columns.write(block);
      }
    }
  }

  /** Reads into a column that is still empty. */
  void read(Columns columns) throws IOException {
    long numbers = columns.readLong();
    if (numbers < 0 || numbers > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("no column has " + numbers + " numbers");
    }
    for (long from = 0; from < numbers; from += BLOCK) {
      int[] block = columns.readLong() == 0 ? ALL_USUAL : new int[BLOCK];
      if (block.length != 0) {
        columns.read(block);
      }
      growing.add(block);
    }
    size = (int) numbers;
    blocks = growing.toArray(int[][]::new);
  }

  /** Adds the usual number until there are so many. */
  void fill(int numbers) {
    while (size < numbers) {
      add(usual);
    }
  }
}
