package org.sekisho.decision.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Ground;
import org.sekisho.decision.QuestionDecision;
import org.sekisho.decision.Reason;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.words.ConditionWords;
import org.sekisho.matter.FactDefinition;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/** Why a fact is asked for: what the law wants to know of it, and by which rule. */
public final class Bearing {

  private static final int MOST = 2;

  private final FactDefinition fact;
  private final Set<Text> lines = new LinkedHashSet<>();

  private Bearing(FactDefinition fact) {
    this.fact = fact;
  }

  /** The first demands that are open for want of the fact, each with the rule that makes it. */
  public static List<Text> of(Decision decision, FactDefinition fact) {
    Bearing bearing = new Bearing(fact);
    for (QuestionDecision question : decision.questions()) {
      ConditionWords words = new ConditionWords(question.regime());
      question.grounds().stream()
          .flatMap(Ground::withExceptions)
          .filter(ground -> ground.standing() == Ground.Standing.MAY_FIRE)
          .forEach(ground -> bearing.add(ground, words));
    }
    return bearing.lines.stream().limit(MOST).toList();
  }

  private void add(Ground ground, ConditionWords words) {
    Text rule = ground.rule().title();
    open(ground.reason())
        .map(reason -> words.of(reason.condition()))
        .map(
            demand -> Text.of(demand.en() + " — " + rule.en(), demand.ja() + "（" + rule.ja() + "）"))
        .ifPresent(lines::add);
  }

  /** The first node without parts that mentions the fact and is open. */
  private Optional<Reason> open(Reason reason) {
    if (reason.truth() != Truth.UNKNOWN) {
      return Optional.empty();
    }
    if (reason.parts().isEmpty()) {
      List<Integer> slots = new ArrayList<>();
      Conditions.slots(reason.condition(), slots::add);
      return slots.contains(fact.slot()) ? Optional.of(reason) : Optional.empty();
    }
    return reason.parts().stream().flatMap(part -> open(part).stream()).findFirst();
  }
}
