package org.sekisho.law.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.condition.Relation;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;

/** The variables of a question, in the order in which the gate asks, with their finest cells. */
final class Alphabet {

  private final Gate gate;
  private final TreeMap<Integer, TreeSet<Long>> cuts = new TreeMap<>();
  private final TreeMap<Integer, Set<Codes>> words = new TreeMap<>();
  private final Set<Condition.Comparison> sides = new LinkedHashSet<>();
  private final List<Variable> variables = new ArrayList<>();
  private final Map<Integer, Integer> bySlot = new HashMap<>();
  private final Map<Condition.Comparison, Integer> bySides = new LinkedHashMap<>();

  private Alphabet(Gate gate) {
    this.gate = gate;
  }

  static Alphabet of(Gate gate, List<Condition> conditions) {
    Alphabet alphabet = new Alphabet(gate);
    conditions.forEach(condition -> Conditions.walk(condition, alphabet::collect));
    alphabet.build();
    return alphabet;
  }

  List<Variable> variables() {
    return variables;
  }

  int ofSlot(int slot) {
    return bySlot.getOrDefault(slot, -1);
  }

  int ofSides(Condition.Comparison comparison) {
    return bySides.getOrDefault(comparison, -1);
  }

  private void collect(Condition condition) {
    switch (condition) {
      case Condition.Flag(int slot) -> cutsOf(slot).add(1L);
      case Condition.Among(int slot, Codes codes, String name) ->
          words.computeIfAbsent(slot, unseen -> new LinkedHashSet<>()).add(codes);
      case Condition.Comparison comparison -> collect(comparison);
      case Condition.Constant constant -> {}
      case Condition.And and -> {}
      case Condition.Or or -> {}
      case Condition.Not not -> {}
      case Condition.Term term -> {}
    }
  }

  private void collect(Condition.Comparison comparison) {
    if (comparison.left() instanceof Amount.OfFact(int slot)
        && comparison.right() instanceof Amount.Constant(long bound, Optional<String> name)) {
      NavigableSet<Long> at = cutsOf(slot);
      if (comparison.relation() != Relation.MORE && comparison.relation() != Relation.AT_MOST) {
        at.add(bound);
      }
      if (comparison.relation() != Relation.LESS && comparison.relation() != Relation.AT_LEAST) {
        at.add(bound + 1);
      }
    } else {
      sides.add(comparison);
    }
  }

  private NavigableSet<Long> cutsOf(int slot) {
    return cuts.computeIfAbsent(slot, unseen -> new TreeSet<>());
  }

  private void build() {
    for (int slot = 0; slot < gate.facts().size(); slot++) {
      if (cuts.containsKey(slot) || words.containsKey(slot)) {
        bySlot.put(slot, variables.size());
        variables.add(variable(slot));
      }
    }
    for (Condition.Comparison comparison : sides) {
      Set<Integer> slots = new LinkedHashSet<>();
      Conditions.slots(comparison, slots::add);
      bySides.put(comparison, variables.size());
      variables.add(new Variable.Sides(comparison, List.copyOf(slots)));
    }
  }

  private Variable variable(int slot) {
    FactType type = gate.factAt(slot).type();
    return switch (type) {
      case FactType.Choice choice -> words(slot, type);
      case FactType.Country country -> words(slot, type);
      case FactType.YesOrNo yesOrNo -> numbers(slot, type);
      case FactType.Share share -> numbers(slot, type);
      case FactType.Quantity quantity -> numbers(slot, type);
      case FactType.Day day -> numbers(slot, type);
    };
  }

  private Variable numbers(int slot, FactType type) {
    return Variable.Numbers.cut(slot, type.least(), type.greatest(), cutsOf(slot));
  }

  /** Codes with the same answers to every set share a cell. */
  private Variable words(int slot, FactType type) {
    Set<Codes> sets = words.getOrDefault(slot, Set.of());
    Map<List<Boolean>, List<Long>> cells = new LinkedHashMap<>();
    LongStream.rangeClosed(type.least(), type.greatest())
        .filter(code -> type.parse(type.write(code)).isPresent())
        .forEach(code ->
            cells
                .computeIfAbsent(
                    sets.stream().map(set -> set.contains(code)).toList(),
                    unseen -> new ArrayList<>())
                .add(code));
    return new Variable.Words(slot, List.copyOf(cells.values()));
  }
}
