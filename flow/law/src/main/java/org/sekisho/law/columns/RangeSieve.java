package org.sekisho.law.columns;

/** A fact within a range: yes-no facts and every comparison of one fact with a number but one. */
final class RangeSieve extends Sieve {

  private final Column column;
  private final long least;
  private final long most;

  RangeSieve(Column column, long least, long most) {
    super(Truths.unknown());
    this.column = column;
    this.least = least;
    this.most = most;
  }

  @Override
  void fill(int block, Truths into) {
    column.within(block, least, most, into.yes);
    into.settle(column, block);
  }
}
