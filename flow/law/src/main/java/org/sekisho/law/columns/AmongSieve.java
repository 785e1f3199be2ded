package org.sekisho.law.columns;

import org.sekisho.law.condition.Codes;

/** A choice or country among codes. */
final class AmongSieve extends Sieve {

  private final Column column;
  private final Codes codes;

  AmongSieve(Column column, Codes codes) {
    super(Truths.unknown());
    this.column = column;
    this.codes = codes;
  }

  @Override
  void fill(int block, Truths into) {
    column.among(block, codes, into.yes);
    into.settle(column, block);
  }
}
