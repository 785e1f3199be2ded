package org.sekisho.facts.totals;

/**
 * Rows added up.
 *
 * @param rows how many counted
 * @param open whether a row may count of which this or the number is not known
 */
record Sum(long value, int rows, boolean open) {

  static final Sum NOTHING = new Sum(0, 0, false);
  static final Sum OPEN = new Sum(0, 0, true);

  /** Both together; a sum too large for a long is the largest long. */
  Sum and(Sum other) {
    long both = value + other.value;
    boolean over = ((value ^ both) & (other.value ^ both)) < 0;
    return new Sum(over ? Long.MAX_VALUE : both, rows + other.rows, open || other.open);
  }
}
