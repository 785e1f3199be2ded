package org.sekisho.screening.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.screening.index.NameSearch;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyName;
import org.sekisho.screening.score.Scorer;
import org.sekisho.screening.search.Evidence.Kind;

/**
 * Answers questions against lists. Of a party's names the one that fits best counts. One thread.
 */
public final class Screener implements HitSearch {

  private final ScreenedLists lists;
  private final NameSearch search;
  private final Scorer scorer = new Scorer();
  private final int threshold;

  /**
   * @param threshold the least score of a hit, in thousandths
   */
  public Screener(ScreenedLists lists, int threshold) {
    this.lists = lists;
    this.search = new NameSearch(lists.index());
    this.threshold = threshold;
  }

  private record Candidate(int name, int score, List<Evidence> evidence) {}

  @Override
  public String version() {
    return Scorer.version();
  }

  @Override
  public List<Hit> screen(Question question) {
    Name asked = Normaliser.read(question.name(), question.subject());
    Map<Integer, Candidate> best = new HashMap<>();
    search.search(asked, threshold);
    for (int i = 0; i < search.count(); i++) {
      weigh(question, search.name(i), search.score(i), best);
    }
    for (int party : lists.identified(question.identifier())) {
      identified(question, party, best);
    }
    return hits(asked, best);
  }

  private void weigh(Question question, int name, int score, Map<Integer, Candidate> best) {
    int owner = lists.owner(name);
    List<Evidence> evidence = EvidenceScale.of(question, lists.party(owner), lists.name(name));
    Candidate made = new Candidate(name, EvidenceScale.weighed(score, evidence), evidence);
    if (made.score() >= threshold) {
      best.merge(owner, made, (one, other) -> isBetter(one, other) ? one : other);
    }
  }

  private static boolean isBetter(Candidate one, Candidate other) {
    return one.score() > other.score()
        || (one.score() == other.score() && one.name() <= other.name());
  }

  private void identified(Question question, int party, Map<Integer, Candidate> best) {
    Candidate known = best.get(party);
    int name = known == null ? lists.firstName(party) : known.name();
    List<Evidence> evidence =
        new ArrayList<>(EvidenceScale.of(question, lists.party(party), lists.name(name)));
    evidence.addFirst(Evidence.of(Kind.SAME_IDENTIFIER, question.identifier()));
    best.put(party, new Candidate(name, 1000, evidence));
  }

  private List<Hit> hits(Name asked, Map<Integer, Candidate> best) {
    List<Candidate> ordered =
        best.values().stream()
            .sorted(
                Comparator.comparingInt((Candidate each) -> -each.score())
                    .thenComparingInt(Candidate::name))
            .toList();
    List<Hit> hits = new ArrayList<>();
    for (Candidate each : ordered) {
      Party party = lists.party(lists.owner(each.name()));
      PartyName name = lists.name(each.name());
      Name listed = lists.index().name(each.name());
      hits.add(
          new Hit(
              party,
              name,
              each.score(),
              hits.size() + 1,
              scorer.explain(asked, listed),
              each.evidence()));
    }
    return hits;
  }
}
