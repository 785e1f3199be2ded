package org.sekisho.law.differential;

import java.util.List;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;
import org.sekisho.law.evaluation.Arithmetic;

/** Two-valued truth of a condition on complete facts, straight from its definition. */
final class NaiveTruth {

  private NaiveTruth() {}

  static boolean of(Condition condition, Facts facts) {
    return switch (condition) {
      case Condition.Constant(boolean value) -> value;
      case Condition.Flag(int slot) -> facts.value(slot) == 1;
      case Condition.Among(int slot, Codes codes, String name) ->
          codes.stream().anyMatch(code -> code == facts.value(slot));
      case Condition.Comparison(Relation relation, Amount left, Amount right) ->
          relation.holds(Arithmetic.value(left, facts), Arithmetic.value(right, facts));
      case Condition.And(List<Condition> parts) -> parts.stream().allMatch(part -> of(part, facts));
      case Condition.Or(List<Condition> parts) -> parts.stream().anyMatch(part -> of(part, facts));
      case Condition.Not(Condition part) -> !of(part, facts);
      case Condition.Term(String id, Condition meaning) -> of(meaning, facts);
    };
  }
}
