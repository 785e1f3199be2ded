package org.sekisho.decision.turning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.sekisho.decision.Decision;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveRule;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;

/**
 * Values of a fact between which no condition of the law can tell apart what the given ones do not:
 * the other truth, every other word, a country inside and one outside of each set, and both sides
 * of each limit.
 */
final class OtherValues {

  private final Decision decision;
  private final List<Condition> conditions = new ArrayList<>();

  OtherValues(Decision decision) {
    this.decision = decision;
    for (LawInForce law : decision.law()) {
      law.questions()
          .forEach(question -> {
            conditions.add(question.scope());
            question.leaves().stream().map(LiveRule::when).forEach(conditions::add);
          });
    }
  }

  /** The nearest first; the known value is not among them. */
  List<Long> of(FactDefinition fact, long known) {
    TreeSet<Long> values =
        new TreeSet<>((one, other) -> {
          int nearer = Long.compare(Math.abs(one - known), Math.abs(other - known));
          return nearer == 0 ? Long.compare(one, other) : nearer;
        });
    switch (fact.type()) {
      case FactType.YesOrNo yesOrNo -> values.add(1 - known);
      case FactType.Choice(List<FactType.Choice.Option> options) ->
          LongStream.range(0, options.size()).forEach(values::add);
      case FactType.Country country -> countries(fact.slot(), known, values);
      case FactType.Share share -> limits(fact.slot(), values);
      case FactType.Quantity quantity -> limits(fact.slot(), values);
      case FactType.Day day -> limits(fact.slot(), values);
    }
    values.removeIf(
        value -> value == known || value < fact.type().least() || value > fact.type().greatest());
    return List.copyOf(values);
  }

  /** Sets name countries one by one: one of each set stands for the rest of it. */
  private void countries(int slot, long known, Set<Long> values) {
    for (Condition condition : conditions) {
      Conditions.walk(
          condition,
          node -> {
            if (node instanceof Condition.Among(int asked, Codes codes, String name)
                && asked == slot) {
              codes.stream().filter(code -> code != known).limit(1).forEach(values::add);
            }
          });
    }
  }

  private void limits(int slot, Set<Long> values) {
    for (Condition condition : conditions) {
      Conditions.walk(
          condition,
          node -> {
            if (node instanceof Condition.Comparison comparison) {
              limit(slot, comparison, values);
            }
          });
    }
  }

  /** Where both sides meet, all other facts as known: both are linear in the fact. */
  private void limit(int slot, Condition.Comparison comparison, Set<Long> values) {
    long factor = factor(comparison.left(), slot) - factor(comparison.right(), slot);
    if (factor != 0 && isKnown(comparison.left()) && isKnown(comparison.right())) {
      long rest = rest(comparison.right(), slot) - rest(comparison.left(), slot);
      long limit = Math.floorDiv(rest, factor);
      values.addAll(List.of(limit - 1, limit, limit + 1, limit + 2));
    }
  }

  private boolean isKnown(Amount amount) {
    List<Integer> slots = new ArrayList<>();
    Conditions.slots(amount, slots::add);
    return slots.stream().allMatch(decision.facts()::isKnown);
  }

  private static long factor(Amount amount, int slot) {
    return switch (amount) {
      case Amount.Constant constant -> 0;
      case Amount.OfFact(int asked) -> asked == slot ? 1 : 0;
      case Amount.Sum(List<Amount> terms) ->
          terms.stream().mapToLong(term -> factor(term, slot)).sum();
      case Amount.Scaled(long factor, Amount inner) -> factor * factor(inner, slot);
    };
  }

  private long rest(Amount amount, int slot) {
    return switch (amount) {
      case Amount.Constant constant -> constant.value();
      case Amount.OfFact(int asked) -> asked == slot ? 0 : decision.facts().value(asked);
      case Amount.Sum(List<Amount> terms) ->
          terms.stream().mapToLong(term -> rest(term, slot)).sum();
      case Amount.Scaled(long factor, Amount inner) -> factor * rest(inner, slot);
    };
  }
}
