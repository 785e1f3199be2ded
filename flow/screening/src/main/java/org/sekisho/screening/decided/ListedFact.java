package org.sekisho.screening.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Source;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.terms.Text;

/**
 * The fact "the party is on a list" (yes 1, no 0) as screening finds it. A hit that nobody has
 * decided, or whose decision has lapsed, leaves it unknown.
 */
public final class ListedFact {

  /** The value of a party that is listed. */
  public static final long YES = 1;

  private static final long NO = 0;

  private ListedFact() {}

  /**
   * The fact, or empty while a hit is a question.
   *
   * @param hits of one party on the lists screened
   * @param screened the versions it was screened against
   */
  public static Optional<Fact> of(
      List<AskedHit> hits, List<ListVersion> screened, DecisionBook book) {
    List<HitDecision> denied = new ArrayList<>();
    boolean open = false;
    for (AskedHit hit : hits) {
      switch (book.of(hit)) {
        case Standing.Decided(HitDecision decision)
            when decision.verdict() == HitDecision.Verdict.SAME -> {
          return Optional.of(listed(hit, decision));
        }
        case Standing.Decided(HitDecision decision) -> denied.add(decision);
        case Standing.Open() -> open = true;
        case Standing.Lapsed(HitDecision lapsed) -> open = true;
      }
    }
    if (open) {
      return Optional.empty();
    }
    return Optional.of(denied.isEmpty() ? noHit(screened) : denied(denied.getLast()));
  }

  private static Fact listed(AskedHit hit, HitDecision decision) {
    Source source =
        new Source.Listed(
            hit.version().listId(), hit.version().hash().hex(), hit.listed().partyId());
    return new Fact(YES, source, Optional.of(decision.day()));
  }

  private static Fact denied(HitDecision decision) {
    Source source = new Source.Decided(decision.officer(), Text.same(decision.reason()));
    return new Fact(NO, source, Optional.of(decision.day()));
  }

  private static Fact noHit(List<ListVersion> screened) {
    SortedMap<String, String> versions = new TreeMap<>();
    screened.forEach(version -> versions.put(version.listId(), version.hash().hex()));
    return new Fact(NO, new Source.NotListed(versions), Optional.empty());
  }
}
