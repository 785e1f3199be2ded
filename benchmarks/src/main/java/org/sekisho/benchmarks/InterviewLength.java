package org.sekisho.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.decision.Decider;
import org.sekisho.decision.Missing;
import org.sekisho.facts.Facts;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/**
 * How many questions an interview asks before everything is decided, on random matters, against
 * asking for every fact of the gate, and for every fact that the regime's conditions mention.
 */
public final class InterviewLength {

  private final PreparedLaw law = ShippedLaw.prepared();
  // Interviews that have run alike so far ask the same next.
  private final Map<Map<String, Answer>, Optional<FactDefinition>> asked = new HashMap<>();

  private InterviewLength() {}

  /** Takes the number of matters, 10,000 where none is given. */
  public static void main(String[] arguments) {
    int matters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    new InterviewLength().run(matters);
  }

  private void run(int matters) {
    int ranked = 0;
    int inOrder = 0;
    int most = 0;
    long began = System.nanoTime();
    for (Matter whole : new RandomMatters(ShippedLaw.gate(), 2).matters(matters, 0)) {
      int questions = interview(whole);
      ranked += questions;
      most = Math.max(most, questions);
      inOrder += inGateOrder(whole);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf("matters                            %,d%n", matters);
    System.out.printf("facts of the gate                  %d%n", ShippedLaw.gate().facts().size());
    System.out.printf("facts that the slice mentions      %d%n", mentioned());
    System.out.printf("questions asked, ranked, mean      %.2f%n", (double) ranked / matters);
    System.out.printf("questions asked, ranked, most      %d%n", most);
    System.out.printf("asked in the gate's order, mean    %.2f%n", (double) inOrder / matters);
    System.out.printf("seconds                            %.1f%n", seconds);
  }

  private int mentioned() {
    Set<Integer> slots = new HashSet<>();
    for (LiveQuestion question : law.law().questions()) {
      slots.addAll(law.diagram(question).slots());
    }
    return slots.size();
  }

  private int interview(Matter whole) {
    Matter told = nothing();
    int questions = 0;
    for (Optional<FactDefinition> next = next(told); next.isPresent(); next = next(told)) {
      String id = next.get().id();
      told = told.with(id, Optional.ofNullable(whole.answers().get(id)).orElseThrow());
      questions++;
    }
    return questions;
  }

  private Optional<FactDefinition> next(Matter told) {
    return asked.computeIfAbsent(
        told.answers(),
        unseen ->
            Decider.decide(told, Facts.of(told), List.of(law), ShippedLaw.KNOWN).missing().stream()
                .findFirst()
                .map(Missing::fact));
  }

  /** Asks for what can still matter, in the order of the gate: what ranking adds is the rest. */
  private int inGateOrder(Matter whole) {
    Matter told = nothing();
    int questions = 0;
    for (FactDefinition fact : ShippedLaw.gate().facts()) {
      if (stillMatters(told, fact)) {
        String id = fact.id();
        told = told.with(id, Optional.ofNullable(whole.answers().get(id)).orElseThrow());
        questions++;
      }
    }
    return questions;
  }

  private boolean stillMatters(Matter told, FactDefinition fact) {
    Facts facts = Facts.of(told);
    return law.law().questions().stream()
        .anyMatch(question -> law.diagram(question).outlook(facts).slots().contains(fact.slot()));
  }

  private static Matter nothing() {
    return Matter.unasked(ShippedLaw.gate(), Text.same("random"), ShippedLaw.DAY);
  }
}
