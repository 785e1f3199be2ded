package org.sekisho.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sekisho.facts.Facts;
import org.sekisho.law.pack.Question;

/** Gathers the facts that open questions still turn on, and ranks them over all questions. */
final class MissingFacts {

  private record Bearing(double bits, List<Question> questions) {
    Bearing and(Bearing other) {
      List<Question> all = new ArrayList<>(questions);
      all.addAll(other.questions);
      return new Bearing(bits + other.bits, all);
    }
  }

  private final Facts facts;
  private final Map<Integer, Bearing> bySlot = new TreeMap<>();

  MissingFacts(Facts facts) {
    this.facts = facts;
  }

  void add(Question question, Map<Integer, Double> gains) {
    gains.forEach(
        (slot, bits) -> bySlot.merge(slot, new Bearing(bits, List.of(question)), Bearing::and));
  }

  /** Facts that can still be asked before those that nobody knew, then the most telling first. */
  List<Missing> ranked() {
    return bySlot.entrySet().stream()
        .filter(entry -> !facts.isKnown(entry.getKey()))
        .map(entry ->
            new Missing(
                facts.gate().factAt(entry.getKey()),
                entry.getValue().bits(),
                entry.getValue().questions(),
                facts.isDeclaredUnknown(entry.getKey())))
        .sorted(
            Comparator.comparing(Missing::declaredUnknown)
                .thenComparing(Comparator.comparingDouble(Missing::bits).reversed())
                .thenComparingInt(each -> each.fact().slot()))
        .toList();
  }
}
