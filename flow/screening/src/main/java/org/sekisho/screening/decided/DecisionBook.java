package org.sekisho.screening.decided;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.terms.ContentHash;

/**
 * The decisions on hits, the latest of a pair counting. Who was asked about is told by the id and
 * by what was asked, for two customers may bear one name.
 */
public final class DecisionBook {

  private record Pair(String asked, String askedContent, String listId, String entry) {}

  private static final String WHATEVER = "";

  private final Map<Pair, HitDecision> latest = new HashMap<>();

  /** From decisions in the order in which they were made. */
  public DecisionBook(List<HitDecision> decisions) {
    decisions.forEach(decision -> {
      latest.put(pair(decision, decision.askedContent().hex()), decision);
      latest.put(pair(decision, WHATEVER), decision);
    });
  }

  /** How the hit stands by what was decided. */
  public Standing of(AskedHit hit) {
    return Optional.ofNullable(latest.get(pair(hit, hit.askedContent().hex())))
        .or(() -> Optional.ofNullable(latest.get(pair(hit, WHATEVER))))
        .map(decision -> standing(decision, hit))
        .orElseGet(Standing.Open::new);
  }

  private static Pair pair(HitDecision decision, String content) {
    return new Pair(decision.asked(), content, decision.listId(), decision.entry());
  }

  private static Pair pair(AskedHit hit, String content) {
    return new Pair(hit.asked(), content, hit.version().listId(), hit.listed().partyId());
  }

  private static Standing standing(HitDecision decision, AskedHit hit) {
    ContentHash record = hit.listed().contentHash();
    return decision.record().equals(record) && decision.askedContent().equals(hit.askedContent())
        ? new Standing.Decided(decision)
        : new Standing.Lapsed(decision);
  }
}
