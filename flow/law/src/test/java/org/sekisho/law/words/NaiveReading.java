package org.sekisho.law.words;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.evaluation.Arithmetic;
import org.sekisho.terms.Truth;

/** What a wording, and what a condition, says of facts, read straight from their definitions. */
final class NaiveReading {

  private NaiveReading() {}

  static Truth of(Wording wording, Facts facts) {
    return switch (wording) {
      case Wording.Statement statement -> of(statement.meaning(), facts);
      case Wording.Defined defined ->
          defined.met() ? of(defined.definition(), facts) : of(defined.definition(), facts).not();
      case Wording.Group group -> {
        List<Truth> parts = group.parts().stream().map(part -> of(part, facts)).toList();
        yield switch (group.need()) {
          case ALL -> every(parts);
          case ANY -> some(parts);
          case NONE -> some(parts).not();
        };
      }
    };
  }

  static Truth of(Condition condition, Facts facts) {
    return switch (condition) {
      case Condition.Constant(boolean value) -> Truth.of(value);
      case Condition.And(List<Condition> parts) ->
          every(parts.stream().map(part -> of(part, facts)).toList());
      case Condition.Or(List<Condition> parts) ->
          some(parts.stream().map(part -> of(part, facts)).toList());
      case Condition.Not(Condition part) -> of(part, facts).not();
      case Condition.Term(String id, Condition meaning) -> of(meaning, facts);
      case Condition.Flag(int slot) ->
          known(condition, facts) ? Truth.of(facts.value(slot) == 1) : Truth.UNKNOWN;
      case Condition.Among(int slot, Codes codes, String name) ->
          known(condition, facts) ? Truth.of(codes.contains(facts.value(slot))) : Truth.UNKNOWN;
      case Condition.Comparison(var relation, var left, var right) ->
          known(condition, facts)
              ? Truth.of(
                  relation.holds(Arithmetic.value(left, facts), Arithmetic.value(right, facts)))
              : Truth.UNKNOWN;
    };
  }

  private static boolean known(Condition condition, Facts facts) {
    List<Integer> slots = new ArrayList<>();
    Conditions.slots(condition, slots::add);
    return slots.stream().allMatch(facts::isKnown);
  }

  private static Truth every(List<Truth> parts) {
    return parts.contains(Truth.NO)
        ? Truth.NO
        : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.YES;
  }

  private static Truth some(List<Truth> parts) {
    return parts.contains(Truth.YES)
        ? Truth.YES
        : parts.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
  }
}
