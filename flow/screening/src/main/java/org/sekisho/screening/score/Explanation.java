package org.sekisho.screening.score;

import java.util.List;

/**
 * Why two names have their score. Data, to be rendered for a person and kept for the record.
 *
 * @param score in thousandths, of the names alone
 * @param pairings the parts set against each other; one of the whole names where that was cheaper
 * @param onlyAsked parts that the listed name lacks, as written
 * @param onlyListed parts that the name asked about lacks, as written
 * @param version of scorer and normaliser
 */
public record Explanation(
    int score,
    List<Pairing> pairings,
    List<String> onlyAsked,
    List<String> onlyListed,
    String version) {

  public Explanation {
    pairings = List.copyOf(pairings);
    onlyAsked = List.copyOf(onlyAsked);
    onlyListed = List.copyOf(onlyListed);
  }

  /** Nothing could be compared. */
  static Explanation nothing() {
    return new Explanation(0, List.of(), List.of(), List.of(), Scorer.version());
  }
}
