package org.sekisho.law.columns;

import java.util.List;
import org.sekisho.terms.Outcome;

/**
 * How many matters come to what under one question.
 *
 * @param outcomes the decided, by outcome, the least burden first
 * @param undecided those that hang on facts not known
 * @param outside those of which the question is not asked
 * @param gaps those that no rule answers
 * @param conflicts those that rules answer differently
 */
public record Counts(List<Of> outcomes, int undecided, int outside, int gaps, int conflicts) {

  /** How many matters have an outcome. */
  public record Of(Outcome outcome, int matters) {}

  public Counts {
    outcomes = List.copyOf(outcomes);
  }

  public int of(Outcome outcome) {
    return outcomes.stream().filter(each -> each.outcome() == outcome).mapToInt(Of::matters).sum();
  }
}
