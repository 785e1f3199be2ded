package org.sekisho.screening.search;

import java.util.List;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.score.Explanation;

/**
 * A listed party that may be the one asked about: a question to a person, not an answer.
 *
 * @param name the listed name that fits best
 * @param score in thousandths, with the evidence
 * @param rank 1 for the best
 */
public record Hit(
    Party party,
    PartyName name,
    int score,
    int rank,
    Explanation explanation,
    List<Evidence> evidence) {

  public Hit {
    evidence = List.copyOf(evidence);
  }

  public Hit ranked(int place) {
    return new Hit(party, name, score, place, explanation, evidence);
  }

  public Band band() {
    return Band.of(score);
  }
}
