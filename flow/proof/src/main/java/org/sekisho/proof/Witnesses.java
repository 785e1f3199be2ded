package org.sekisho.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sekisho.facts.Facts;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Answer;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/** Makes matters for people out of the solver's values. */
final class Witnesses {

  private Witnesses() {}

  /**
   * The matter with only those facts without which {@code shown} would not be certain any more.
   * Facts that the gate asks late are dropped first. Empty where the evaluation does not agree with
   * the solver that it is so.
   */
  static Optional<Matter> least(
      Gate gate, Text title, LocalDate date, Map<Integer, Long> values, Predicate<Facts> shown) {
    Matter matter = whole(gate, title, date, values);
    if (!shown.test(Facts.of(matter))) {
      return Optional.empty();
    }
    for (int slot : new TreeMap<>(values).descendingKeySet()) {
      SortedMap<String, Answer> fewer = new TreeMap<>(matter.answers());
      fewer.remove(gate.factAt(slot).id());
      Matter smaller = matter(gate, title, date, fewer);
      matter = shown.test(Facts.of(smaller)) ? smaller : matter;
    }
    return Optional.of(matter);
  }

  /** The matter with all of the solver's values. */
  static Matter whole(Gate gate, Text title, LocalDate date, Map<Integer, Long> values) {
    SortedMap<String, Answer> answers = new TreeMap<>();
    values.forEach((slot, value) -> answers.put(gate.factAt(slot).id(), new Answer.Known(value)));
    return matter(gate, title, date, answers);
  }

  private static Matter matter(
      Gate gate, Text title, LocalDate date, SortedMap<String, Answer> answers) {
    return new Matter(gate, title, date, new TreeMap<>(), answers);
  }

  /** The rules of a question that certainly fire in a matter. */
  static List<Rule> fires(CompiledLaw law, CompiledQuestion question, Matter matter) {
    Findings findings = law.evaluate(Facts.of(matter));
    return question.leaves().stream()
        .filter(leaf -> findings.fires(leaf) == Truth.YES)
        .map(leaf -> leaf.live().rule())
        .toList();
  }
}
