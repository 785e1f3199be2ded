package org.sekisho.law.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.law.pack.DatedSet;
import org.sekisho.law.pack.DatedValue;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.FactDefinition;
import org.sekisho.terms.Text;

/** What differs between the law of two days, as written. */
public sealed interface LawChange {

  record RuleBegins(Rule rule) implements LawChange {}

  record RuleEnds(Rule rule) implements LawChange {}

  /** A dated value has another version. */
  record ValueMoves(Text title, String id, Text before, Text after) implements LawChange {}

  /** A dated set lost some words, or gained some, or both. */
  record SetMoves(Text title, String id, Optional<Text> removed, Optional<Text> added)
      implements LawChange {}

  record TermMoves(Text title, String id) implements LawChange {}

  /** The changes of one regime from the first slice to the second. */
  static List<LawChange> between(LawInForce before, LawInForce after) {
    List<LawChange> changes = new ArrayList<>();
    Map<String, Rule> old = rules(before);
    Map<String, Rule> now = rules(after);
    now.values().stream()
        .filter(rule -> !old.containsKey(rule.id()))
        .map(RuleBegins::new)
        .forEach(changes::add);
    old.values().stream()
        .filter(rule -> !now.containsKey(rule.id()))
        .map(RuleEnds::new)
        .forEach(changes::add);
    changes.addAll(ofNames(after.regime(), before.days().from(), after.days().from()));
    return changes;
  }

  /** The changes of dated values, sets and terms of a regime from the first day to the second. */
  static List<LawChange> ofNames(Regime regime, LocalDate first, LocalDate second) {
    List<LawChange> changes = new ArrayList<>();
    regime.values().values().forEach(value -> moved(value, first, second).ifPresent(changes::add));
    regime
        .sets()
        .values()
        .forEach(set -> moved(regime, set, first, second).ifPresent(changes::add));
    regime.terms().values().stream()
        .filter(term -> !term.on(first).equals(term.on(second)))
        .map(term -> new TermMoves(term.title(), term.id()))
        .forEach(changes::add);
    return changes;
  }

  private static Map<String, Rule> rules(LawInForce law) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    law.questions().stream()
        .flatMap(question -> question.leaves().stream())
        .forEach(leaf -> rules.put(leaf.rule().id(), leaf.rule()));
    return rules;
  }

  private static Optional<LawChange> moved(DatedValue value, LocalDate first, LocalDate second) {
    Text before =
        value
            .versions()
            .on(first)
            .map(version -> value.type().show(version.value()))
            .orElse(Text.same("—"));
    Text after =
        value
            .versions()
            .on(second)
            .map(version -> value.type().show(version.value()))
            .orElse(Text.same("—"));
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new ValueMoves(value.title(), value.id(), before, after));
  }

  private static Optional<LawChange> moved(
      Regime regime, DatedSet set, LocalDate first, LocalDate second) {
    List<String> before = set.versions().on(first).map(DatedValue.Sourced::value).orElse(List.of());
    List<String> after = set.versions().on(second).map(DatedValue.Sourced::value).orElse(List.of());
    if (before.equals(after)) {
      return Optional.empty();
    }
    Optional<Text> removed =
        words(regime, set, before.stream().filter(word -> !after.contains(word)).toList());
    Optional<Text> added =
        words(regime, set, after.stream().filter(word -> !before.contains(word)).toList());
    return Optional.of(new SetMoves(set.title(), set.id(), removed, added));
  }

  private static Optional<Text> words(Regime regime, DatedSet set, List<String> words) {
    List<Text> labels = words.stream().map(word -> label(regime, set, word)).toList();
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(
                labels.stream().map(Text::en).collect(Collectors.joining(", ")),
                labels.stream().map(Text::ja).collect(Collectors.joining("、"))));
  }

  private static Text label(Regime regime, DatedSet set, String word) {
    Optional<FactDefinition> fact = regime.gate().fact(set.of());
    return fact.flatMap(each -> each.type().parse(word).map(each.type()::show))
        .orElse(Text.same(word));
  }
}
