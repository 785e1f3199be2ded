package org.sekisho.law.columns;

/** The measure in which columns are read: 1,024 matters, 16 words of bits. */
final class Block {

  static final int ROWS = 1_024;
  static final int WORDS = ROWS / Long.SIZE;

  private Block() {}

  /** How many blocks hold so many rows. */
  static int count(int rows) {
    return (rows + ROWS - 1) / ROWS;
  }

  static int firstRow(int block) {
    return block * ROWS;
  }

  static int firstWord(int block) {
    return block * WORDS;
  }

  /** Rows filled up to whole blocks, so that no loop has a rest. */
  static int padded(int rows) {
    return count(rows) * ROWS;
  }
}
