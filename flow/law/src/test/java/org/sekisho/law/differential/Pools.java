package org.sekisho.law.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.condition.Relation;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveRule;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;

/**
 * For every fact the values that a law tells apart: both ends of its range, each number that the
 * law compares it with and its neighbours, each word the law names and one that it does not.
 */
public final class Pools {

  private final Gate gate;
  private final List<SortedSet<Long>> values = new ArrayList<>();

  private Pools(Gate gate) {
    this.gate = gate;
    gate.facts().forEach(fact -> values.add(new TreeSet<>()));
  }

  public static Pools of(LawInForce law) {
    Pools pools = new Pools(law.gate());
    pools.collect(law.assumption());
    law.questions()
        .forEach(question -> {
          pools.collect(question.scope());
          question.leaves().stream().map(LiveRule::when).forEach(pools::collect);
        });
    pools.addEnds();
    return pools;
  }

  public List<Long> of(int slot) {
    return List.copyOf(values.get(slot));
  }

  private void collect(Condition condition) {
    Conditions.walk(
        condition,
        node -> {
          switch (node) {
            case Condition.Among(int slot, Codes codes, String name) ->
                codes.stream().forEach(code -> add(slot, code));
            case Condition.Comparison(Relation relation, Amount left, Amount right) -> {
              List<Integer> slots = new ArrayList<>();
              Conditions.slots(node, slots::add);
              bounds(left).forEach(bound -> slots.forEach(slot -> around(slot, bound)));
              bounds(right).forEach(bound -> slots.forEach(slot -> around(slot, bound)));
            }
            case Condition.Constant constant -> {}
            case Condition.Flag flag -> {}
            case Condition.And and -> {}
            case Condition.Or or -> {}
            case Condition.Not not -> {}
            case Condition.Term term -> {}
          }
        });
  }

  private static LongStream bounds(Amount amount) {
    return switch (amount) {
      case Amount.Constant(long value, Optional<String> name) -> LongStream.of(value, value / 2);
      case Amount.OfFact ofFact -> LongStream.empty();
      case Amount.Sum(List<Amount> terms) -> terms.stream().flatMapToLong(Pools::bounds);
      case Amount.Scaled(long factor, Amount inner) -> bounds(inner);
    };
  }

  private void around(int slot, long bound) {
    add(slot, bound - 1);
    add(slot, bound);
    add(slot, bound + 1);
  }

  private void add(int slot, long value) {
    FactType type = gate.factAt(slot).type();
    if (value >= type.least()
        && value <= type.greatest()
        && type.parse(type.write(value)).isPresent()) {
      values.get(slot).add(value);
    }
  }

  private void addEnds() {
    for (int slot = 0; slot < values.size(); slot++) {
      FactType type = gate.factAt(slot).type();
      switch (type) {
        case FactType.Choice choice -> addUnnamedWord(slot, choice);
        case FactType.Country country -> addUnnamedCountry(slot);
        case FactType.YesOrNo yesOrNo -> addRange(slot);
        case FactType.Share share -> addRange(slot);
        case FactType.Quantity quantity -> addRange(slot);
        case FactType.Day day -> addRange(slot);
      }
    }
  }

  private void addRange(int slot) {
    add(slot, gate.factAt(slot).type().least());
    add(slot, gate.factAt(slot).type().greatest());
  }

  private void addUnnamedWord(int slot, FactType.Choice choice) {
    SortedSet<Long> named = values.get(slot);
    LongStream.rangeClosed(0, choice.greatest())
        .filter(code -> !named.contains(code))
        .findFirst()
        .ifPresent(code -> add(slot, code));
  }

  private void addUnnamedCountry(int slot) {
    int before = values.get(slot).size();
    for (long code = 0; values.get(slot).size() < before + 2; code++) {
      add(slot, code);
    }
  }
}
