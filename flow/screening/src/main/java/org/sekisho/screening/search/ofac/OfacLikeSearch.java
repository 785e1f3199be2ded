package org.sekisho.screening.search.ofac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;
import org.sekisho.screening.score.Explanation;
import org.sekisho.screening.score.How;
import org.sekisho.screening.score.Pairing;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.HitSearch;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;

/**
 * Searches as OFAC tells of its Sanctions List Search (frequently asked question 249): by the name
 * alone, every listed name scored. An approximation from that description; the tool itself is not
 * published, so scores differ by some points.
 */
public final class OfacLikeSearch implements HitSearch {

  /** Of the approximation, not of OFAC's tool. */
  public static final String VERSION = "ofac-like-1";

  private record Listed(Party party, PartyName name, String plain) {}

  private record Candidate(Listed listed, int score) {}

  private final List<List<Listed>> parties = new ArrayList<>();
  private final int threshold;

  /**
   * @param threshold the minimum name score, in thousandths
   */
  public OfacLikeSearch(ScreenedLists lists, int threshold) {
    this.threshold = threshold;
    for (Party party : lists.parties()) {
      parties.add(
          party.names().stream()
              .map(name -> new Listed(party, name, NameScore.plain(name.text())))
              .toList());
    }
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public List<Hit> screen(Question question) {
    String asked = NameScore.plain(question.name());
    List<Candidate> found =
        parties.stream()
            .map(names -> best(asked, names))
            .filter(candidate -> candidate.score() >= threshold)
            .sorted(Comparator.comparingInt(Candidate::score).reversed())
            .toList();
    List<Hit> hits = new ArrayList<>();
    for (Candidate each : found) {
      hits.add(hit(asked, each, hits.size() + 1));
    }
    return hits;
  }

  private static Candidate best(String asked, List<Listed> names) {
    return names.stream()
        .map(listed -> new Candidate(listed, NameScore.of(asked, listed.plain())))
        .max(Comparator.comparingInt(Candidate::score))
        .orElseThrow();
  }

  private static Hit hit(String asked, Candidate candidate, int rank) {
    Listed listed = candidate.listed();
    return new Hit(
        listed.party(),
        listed.name(),
        candidate.score(),
        rank,
        explanation(asked, listed.plain(), candidate.score()),
        List.of());
  }

  private static Explanation explanation(String asked, String listed, int score) {
    List<Pairing> pairings = new ArrayList<>();
    for (String part : NameScore.parts(asked)) {
      NameScore.parts(listed).stream()
          .max(Comparator.comparingDouble(other -> NameScore.part(part, other)))
          .ifPresent(other -> pairings.add(pairing(part, other)));
    }
    return new Explanation(score, pairings, List.of(), List.of(), VERSION);
  }

  private static Pairing pairing(String asked, String listed) {
    int cost = (int) Math.round(100 * (1 - NameScore.part(asked, listed)));
    return new Pairing(asked, listed, cost == 0 ? How.SAME : How.EDITED, cost);
  }
}
