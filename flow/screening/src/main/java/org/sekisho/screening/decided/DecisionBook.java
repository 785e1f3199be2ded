package org.sekisho.screening.decided;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.terms.ContentHash;

/** The decisions on hits, the latest of a pair counting. */
public final class DecisionBook {

  private record Pair(String asked, String listId, String entry) {}

  private final Map<Pair, HitDecision> latest = new HashMap<>();

  /** From decisions in the order in which they were made. */
  public DecisionBook(List<HitDecision> decisions) {
    decisions.forEach(decision ->
        latest.put(new Pair(decision.asked(), decision.listId(), decision.entry()), decision));
  }

  /** How the hit stands by what was decided. */
  public Standing of(Hit hit) {
    Pair pair = new Pair(hit.asked(), hit.version().listId(), hit.listed().partyId());
    return Optional.ofNullable(latest.get(pair))
        .map(decision -> standing(decision, hit))
        .orElseGet(Standing.Open::new);
  }

  private static Standing standing(HitDecision decision, Hit hit) {
    ContentHash record = hit.listed().contentHash();
    return decision.record().equals(record) && decision.askedContent().equals(hit.askedContent())
        ? new Standing.Decided(decision)
        : new Standing.Lapsed(decision);
  }
}
