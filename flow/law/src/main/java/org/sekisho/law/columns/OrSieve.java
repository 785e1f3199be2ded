package org.sekisho.law.columns;

import java.util.List;

/** Any part; the rest is skipped once every matter of the block holds. */
final class OrSieve extends Sieve {

  private final Sieve[] parts;

  OrSieve(List<Sieve> parts) {
    super(Truths.unknown());
    this.parts = parts.toArray(Sieve[]::new);
  }

  @Override
  void fill(int block, Truths into) {
    into.setAll(false);
    for (Sieve part : parts) {
      into.or(part.over(block));
      if (into.isAllYes()) {
        return;
      }
    }
  }
}
