package org.sekisho.decision;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.facts.Facts;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Criterion;
import org.sekisho.law.pack.Filing;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Matter;

/**
 * What a matter comes to under the law in force, with everything it rests on.
 *
 * @param known the day of our knowledge of law
 * @param verdict the worst of all questions of all regimes
 * @param tensions where one law forbids what another demands
 * @param missing facts that can still change an answer, the most telling first
 * @param law the slices of law that were used
 */
public record Decision(
    Matter matter,
    Facts facts,
    LocalDate known,
    Verdict verdict,
    List<QuestionDecision> questions,
    List<Deadline> deadlines,
    List<Required<Filing>> filings,
    List<Required<Criterion>> criteria,
    List<Tension> tensions,
    List<Missing> missing,
    List<LawInForce> law) {

  public Decision {
    questions = List.copyOf(questions);
    deadlines = List.copyOf(deadlines);
    filings = List.copyOf(filings);
    criteria = List.copyOf(criteria);
    tensions = List.copyOf(tensions);
    missing = List.copyOf(missing);
    law = List.copyOf(law);
  }

  /**
   * What each regime comes to that reaches the matter, or may reach it, in the order of the law.
   */
  public List<RegimeDecision> regimes() {
    return law.stream()
        .map(LawInForce::regime)
        .map(this::of)
        .filter(decided -> !decided.questions().isEmpty())
        .toList();
  }

  private RegimeDecision of(Regime regime) {
    List<QuestionDecision> asked =
        questions.stream()
            .filter(question -> question.regime().id().equals(regime.id()))
            .filter(question -> !(question.verdict() instanceof Verdict.OutOfScope))
            .toList();
    return new RegimeDecision(regime, Verdicts.worst(asked), asked);
  }

  /** Something that a regime requires. */
  public record Required<T>(Regime regime, T what) {}
}
