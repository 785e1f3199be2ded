package org.sekisho.law.columns;

/** The part with yes and no exchanged: it has no bits of its own. */
final class NotSieve extends Sieve {

  private final Sieve part;

  NotSieve(Sieve part) {
    super(part.truths().negated());
    this.part = part;
  }

  @Override
  void fill(int block, Truths into) {
    part.over(block);
  }
}
