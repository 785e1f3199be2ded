package org.sekisho.law.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Relation;

/**
 * A comparison between several facts. Both sides come to one: {@code left - right} compared with 0,
 * a constant and a factor for every column.
 */
final class AmountSieve extends Sieve {

  private record Part(Column column, long factor) {}

  private final Relation relation;
  private final List<Part> parts = new ArrayList<>();
  private final long[] sums = new long[Block.ROWS];
  private long constant;

  AmountSieve(Relation relation, Amount left, Amount right, MatterColumns columns) {
    super(Truths.unknown());
    this.relation = relation;
    collect(left, 1, columns);
    collect(right, -1, columns);
  }

  private void collect(Amount amount, long factor, MatterColumns columns) {
    switch (amount) {
      case Amount.Constant(long value, Optional<String> name) ->
          constant = Math.addExact(constant, Math.multiplyExact(factor, value));
      case Amount.OfFact(int slot) -> parts.add(new Part(columns.column(slot), factor));
      case Amount.Sum(List<Amount> terms) -> terms.forEach(term -> collect(term, factor, columns));
      case Amount.Scaled(long scale, Amount inner) ->
          collect(inner, Math.multiplyExact(factor, scale), columns);
    }
  }

  @Override
  void fill(int block, Truths into) {
    Arrays.fill(sums, constant);
    for (Part part : parts) {
      part.column().addTo(block, part.factor(), sums);
    }
    for (int word = 0; word < Block.WORDS; word++) {
      long found = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        found |= (relation.holds(sums[word * Long.SIZE + bit], 0) ? 1L : 0L) << bit;
      }
      into.yes[word] = found;
      into.no[word] = ~found;
    }
    for (Part part : parts) {
      into.forget(part.column(), block);
    }
  }
}
