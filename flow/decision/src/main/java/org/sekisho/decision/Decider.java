package org.sekisho.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.facts.Facts;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.pack.Criterion;
import org.sekisho.law.pack.Effect;
import org.sekisho.law.pack.Filing;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Matter;

/** Decides a matter under the law in force. The same input gives the same decision. */
public final class Decider {

  private final Matter matter;
  private final LocalDate known;
  private final Facts facts;
  private final List<QuestionDecision> questions = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<Decision.Required<Filing>> filings = new ArrayList<>();
  private final List<Decision.Required<Criterion>> criteria = new ArrayList<>();
  private final MissingFacts missing;

  private Decider(Matter matter, Facts facts, LocalDate known) {
    this.matter = matter;
    this.known = known;
    this.facts = facts;
    this.missing = new MissingFacts(facts);
  }

  /**
   * Decides.
   *
   * @param laws the law of every regime of the gate for acts of the matter's day
   * @param known the day of our knowledge of law
   */
  public static Decision decide(
      Matter matter, Facts facts, List<PreparedLaw> laws, LocalDate known) {
    Decider decider = new Decider(matter, facts, known);
    laws.forEach(decider::decide);
    return new Decision(
        matter,
        facts,
        known,
        Verdicts.worst(decider.questions),
        decider.questions,
        decider.deadlines,
        decider.filings,
        decider.criteria,
        decider.tensions(laws),
        decider.missing.ranked(),
        laws.stream().map(PreparedLaw::law).toList());
  }

  private List<Tension> tensions(List<PreparedLaw> laws) {
    Tensions tensions = new Tensions(facts, questions);
    return laws.stream().flatMap(law -> tensions.of(law.law())).toList();
  }

  private void decide(PreparedLaw law) {
    Findings findings = law.compiled().evaluateWhatIsPut(facts);
    Answering answering = new Answering(law, findings, facts, missing);
    for (QuestionDecision decided : answering.questions()) {
      questions.add(decided);
      if (decided.verdict() instanceof Verdict.Decided && decided.effects().size() == 1) {
        require(decided.regime(), decided.effects().getFirst());
      }
    }
  }

  private void require(Regime regime, Effect effect) {
    for (String id : effect.clocks()) {
      Optional.ofNullable(regime.clocks().get(id))
          .filter(clock -> clock.inForce().contains(matter.date()))
          .ifPresent(clock -> addOnce(deadlines, Deadlines.of(regime, clock, matter, known)));
    }
    for (String id : effect.filings()) {
      Optional.ofNullable(regime.filings().get(id))
          .ifPresent(filing -> addOnce(filings, new Decision.Required<>(regime, filing)));
    }
    for (String id : effect.criteria()) {
      Optional.ofNullable(regime.criteria().get(id))
          .ifPresent(criterion -> addOnce(criteria, new Decision.Required<>(regime, criterion)));
    }
  }

  private static <T> void addOnce(List<T> all, T one) {
    if (!all.contains(one)) {
      all.add(one);
    }
  }
}
