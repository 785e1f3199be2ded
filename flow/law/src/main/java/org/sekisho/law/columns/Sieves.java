package org.sekisho.law.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;

/** Binds conditions to columns; equal conditions share one sieve. */
final class Sieves {

  private final MatterColumns columns;
  private final Map<Condition, Sieve> made = new HashMap<>();

  Sieves(MatterColumns columns) {
    this.columns = columns;
  }

  Sieve of(Condition condition) {
    Sieve before = made.get(condition);
    if (before != null) {
      return before;
    }
    Sieve sieve = bind(condition);
    made.put(condition, sieve);
    return sieve;
  }

  private Sieve bind(Condition condition) {
    return switch (condition) {
      case Condition.Constant(boolean value) -> new ConstantSieve(value);
      case Condition.Flag(int slot) -> new RangeSieve(columns.column(slot), 1, 1);
      case Condition.Among(int slot, Codes codes, String name) ->
          new AmongSieve(columns.column(slot), codes);
      case Condition.Comparison(Relation relation, Amount left, Amount right) ->
          left instanceof Amount.OfFact(int slot)
                  && right instanceof Amount.Constant(long bound, Optional<String> name)
              ? range(relation, columns.column(slot), bound)
              : new AmountSieve(relation, left, right, columns);
      case Condition.And(List<Condition> parts) -> new AndSieve(all(parts));
      case Condition.Or(List<Condition> parts) -> new OrSieve(all(parts));
      case Condition.Not(Condition part) -> new NotSieve(of(part));
      case Condition.Term(String id, Condition meaning) -> of(meaning);
    };
  }

  private List<Sieve> all(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  private static Sieve range(Relation relation, Column column, long bound) {
    return switch (relation) {
      case EQUAL -> new RangeSieve(column, bound, bound);
      case UNEQUAL -> new NotSieve(new RangeSieve(column, bound, bound));
      case AT_LEAST -> new RangeSieve(column, bound, Long.MAX_VALUE);
      case AT_MOST -> new RangeSieve(column, Long.MIN_VALUE, bound);
      case MORE -> new NotSieve(new RangeSieve(column, Long.MIN_VALUE, bound));
      case LESS -> new NotSieve(new RangeSieve(column, bound, Long.MAX_VALUE));
    };
  }
}
