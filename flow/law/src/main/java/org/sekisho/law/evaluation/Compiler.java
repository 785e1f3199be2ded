package org.sekisho.law.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;
import org.sekisho.terms.Truth;

/** Compiles conditions to checks and numbers their nodes in preorder. */
final class Compiler {

  private final List<Check> termMeanings = new ArrayList<>();
  private final Map<Condition.Term, Integer> meaningNodes = new HashMap<>();
  private int next;

  /** A compiled condition and the number of its first node. */
  record Compiled(Condition condition, int node, Check check) {}

  Compiled compile(Condition condition) {
    meanings(condition);
    int node = next;
    return new Compiled(condition, node, check(condition));
  }

  /** The meanings of all terms, each after those it mentions. */
  List<Check> termMeanings() {
    return termMeanings;
  }

  Map<Condition.Term, Integer> meaningNodes() {
    return meaningNodes;
  }

  int size() {
    return next;
  }

  private void meanings(Condition condition) {
    switch (condition) {
      case Condition.Term term -> {
        if (!meaningNodes.containsKey(term)) {
          meanings(term.meaning());
          meaningNodes.put(term, next);
          termMeanings.add(check(term.meaning()));
        }
      }
      case Condition.And(List<Condition> parts) -> parts.forEach(this::meanings);
      case Condition.Or(List<Condition> parts) -> parts.forEach(this::meanings);
      case Condition.Not(Condition part) -> meanings(part);
      case Condition.Constant constant -> {}
      case Condition.Flag flag -> {}
      case Condition.Among among -> {}
      case Condition.Comparison comparison -> {}
    }
  }

  private Check check(Condition condition) {
    int node = next++;
    return switch (condition) {
      case Condition.Constant(boolean value) -> new Check.Constant(node, Truth.of(value));
      case Condition.Flag(int slot) -> new Check.Flag(node, slot);
      case Condition.Among(int slot, Codes codes, String name) ->
          new Check.Among(node, slot, codes);
      case Condition.Comparison comparison -> comparison(node, comparison);
      case Condition.And(List<Condition> parts) -> new Check.And(node, checks(parts));
      case Condition.Or(List<Condition> parts) -> new Check.Or(node, checks(parts));
      case Condition.Not(Condition part) -> new Check.Not(node, check(part));
      case Condition.Term term -> new Check.Mention(node, meaningNode(term));
    };
  }

  private int meaningNode(Condition.Term term) {
    return Optional.ofNullable(meaningNodes.get(term)).orElseThrow();
  }

  private static Check comparison(int node, Condition.Comparison comparison) {
    Relation relation = comparison.relation();
    return comparison.left() instanceof Amount.OfFact(int slot)
            && comparison.right() instanceof Amount.Constant(long bound, Optional<String> name)
        ? new Check.FactComparison(node, slot, relation, bound)
        : new Check.Comparison(node, relation, comparison.left(), comparison.right());
  }

  private Check[] checks(List<Condition> parts) {
    Check[] checks = new Check[parts.size()];
    for (int i = 0; i < checks.length; i++) {
      checks[i] = check(parts.get(i));
    }
    return checks;
  }
}
