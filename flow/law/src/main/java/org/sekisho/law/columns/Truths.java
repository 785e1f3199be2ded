package org.sekisho.law.columns;

import java.util.Arrays;

/**
 * The truth of one condition for every matter of a block: its bit stands in {@code yes}, in {@code
 * no}, or, where it is unknown, in neither. The bits of rows that fill up the last block say
 * nothing.
 */
final class Truths {

  final long[] yes;
  final long[] no;

  private Truths(long[] yes, long[] no) {
    this.yes = yes;
    this.no = no;
  }

  static Truths unknown() {
    return new Truths(new long[Block.WORDS], new long[Block.WORDS]);
  }

  /** The same bits read the other way round; what is written to one is seen in the other. */
  Truths negated() {
    return new Truths(no, yes);
  }

  void set(Truths other) {
    System.arraycopy(other.yes, 0, yes, 0, Block.WORDS);
    System.arraycopy(other.no, 0, no, 0, Block.WORDS);
  }

  void setAll(boolean truth) {
    Arrays.fill(yes, truth ? -1L : 0L);
    Arrays.fill(no, truth ? 0L : -1L);
  }

  /** Kleene's and: yes where both are, no where either is. */
  void and(Truths other) {
    for (int word = 0; word < Block.WORDS; word++) {
      yes[word] &= other.yes[word];
      no[word] |= other.no[word];
    }
  }

  /** Kleene's or, the dual. */
  void or(Truths other) {
    for (int word = 0; word < Block.WORDS; word++) {
      yes[word] |= other.yes[word];
      no[word] &= other.no[word];
    }
  }

  /** And with the negation of another. */
  void andNot(Truths other) {
    for (int word = 0; word < Block.WORDS; word++) {
      yes[word] &= other.no[word];
      no[word] |= other.yes[word];
    }
  }

  boolean isAllNo() {
    return isFull(no);
  }

  boolean isAllYes() {
    return isFull(yes);
  }

  private static boolean isFull(long[] bits) {
    long all = -1L;
    for (long word : bits) {
      all &= word;
    }
    return all == -1L;
  }

  /** Takes what was found on a column's values, in {@code yes}, for truth where they are known. */
  void settle(Column column, int block) {
    for (int word = 0; word < Block.WORDS; word++) {
      no[word] = ~yes[word];
    }
    forget(column, block);
  }

  /** Makes unknown what hangs on a value that is not known. */
  void forget(Column column, int block) {
    long[] known = column.known();
    if (known.length == 0) {
      return;
    }
    int first = Block.firstWord(block);
    for (int word = 0; word < Block.WORDS; word++) {
      yes[word] &= known[first + word];
      no[word] &= known[first + word];
    }
  }
}
