package org.sekisho.law.pack;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/**
 * What a rule says where it fires.
 *
 * @param filings ids of filings to make
 * @param criteria ids of criteria to keep
 * @param clocks ids of clocks that run
 */
public record Effect(
    Outcome outcome,
    List<String> filings,
    List<String> criteria,
    List<String> clocks,
    Optional<Text> note) {

  public Effect {
    filings = List.copyOf(filings);
    criteria = List.copyOf(criteria);
    clocks = List.copyOf(clocks);
  }

  /** Two rules that both fire must agree; notes are for the reader and bind nobody. */
  public boolean agreesWith(Effect other) {
    return outcome == other.outcome
        && filings.equals(other.filings)
        && criteria.equals(other.criteria)
        && clocks.equals(other.clocks);
  }
}
