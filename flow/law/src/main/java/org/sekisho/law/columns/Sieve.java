package org.sekisho.law.columns;

/**
 * A condition bound to columns. It keeps its truths of the block it was last asked for, so that
 * what several rules share, terms above all, is evaluated once a block. For one thread at a time.
 */
abstract sealed class Sieve
    permits ConstantSieve, RangeSieve, AmongSieve, AmountSieve, AndSieve, OrSieve, NotSieve {

  private static final int NONE = -1;

  private final Truths truths;
  private int filled = NONE;

  Sieve(Truths truths) {
    this.truths = truths;
  }

  /** The truths for a block; they hold until another block is asked for. */
  final Truths over(int block) {
    if (block != filled) {
      fill(block, truths);
      filled = block;
    }
    return truths;
  }

  /** The same truths, before they are filled: for a sieve that reads them otherwise. */
  final Truths truths() {
    return truths;
  }

  abstract void fill(int block, Truths into);
}
