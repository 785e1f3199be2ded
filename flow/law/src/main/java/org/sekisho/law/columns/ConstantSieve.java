package org.sekisho.law.columns;

/** Always the same. */
final class ConstantSieve extends Sieve {

  private final boolean value;

  ConstantSieve(boolean value) {
    super(Truths.unknown());
    this.value = value;
  }

  @Override
  void fill(int block, Truths into) {
    into.setAll(value);
  }
}
