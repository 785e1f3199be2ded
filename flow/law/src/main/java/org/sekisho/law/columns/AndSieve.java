package org.sekisho.law.columns;

import java.util.List;

/** All parts; the rest is skipped once no matter of the block can hold. */
final class AndSieve extends Sieve {

  private final Sieve[] parts;

  AndSieve(List<Sieve> parts) {
    super(Truths.unknown());
    this.parts = parts.toArray(Sieve[]::new);
  }

  @Override
  void fill(int block, Truths into) {
    into.setAll(true);
    for (Sieve part : parts) {
      into.and(part.over(block));
      if (into.isAllNo()) {
        return;
      }
    }
  }
}
