package org.sekisho.ownership.rules;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.Threshold;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * One test of law on holdings. Tests are never blended into one "percentage owned".
 *
 * @param id the word by which it is asked for, for example {@code ofac-50}
 * @param version counts from 1; a change of what the rule computes is a new version
 * @param statement the rule in one sentence
 * @param inForce the periods in which it applies, in order
 */
public record Rule(
    String id,
    int version,
    Text title,
    Text statement,
    Threshold threshold,
    Measure measure,
    List<Period> inForce,
    Citation citation,
    Confidence confidence) {

  public Rule {
    inForce = List.copyOf(inForce);
  }

  public boolean isInForce(LocalDate day) {
    return inForce.stream().anyMatch(period -> period.contains(day));
  }
}
