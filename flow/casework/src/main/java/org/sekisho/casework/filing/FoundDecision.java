package org.sekisho.casework.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Outcome;

/**
 * What the law said when the filing was made, in brief, so that it can be decided again and
 * compared.
 *
 * @param date the day of the act
 * @param known the day of our knowledge of law
 * @param outcome the worst of all regimes; empty while undecided
 * @param missing facts that can still change an answer
 * @param leaf of the ledger, where the decision was recorded
 */
public record FoundDecision(
    LocalDate date,
    LocalDate known,
    Optional<Outcome> outcome,
    List<RegimeOutcome> regimes,
    List<String> missing,
    Optional<Long> leaf) {

  public FoundDecision {
    regimes = List.copyOf(regimes);
    missing = List.copyOf(missing);
  }

  /**
   * What one regime came to.
   *
   * @param law hash of the regime's folder
   * @param rules those that gave the answer
   */
  public record RegimeOutcome(
      String regime, Optional<Outcome> outcome, String law, List<String> rules) {
    public RegimeOutcome {
      rules = List.copyOf(rules);
    }
  }
}
