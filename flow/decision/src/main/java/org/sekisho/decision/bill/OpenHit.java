package org.sekisho.decision.bill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.facts.Indication;
import org.sekisho.matter.bill.Part;

/**
 * A hit on a list that a person must confirm or refute.
 *
 * @param parts those whose maker, supplier or owner it may be
 */
public record OpenHit(Indication hit, List<Part> parts) {

  public OpenHit {
    parts = List.copyOf(parts);
  }

  /** Each hit once: those that most parts wait for first. */
  static List<OpenHit> of(List<PartDecision> parts) {
    Map<Indication, List<Part>> waiting = new LinkedHashMap<>();
    for (PartDecision part : parts) {
      part.toConfirm()
          .forEach(
              hit -> waiting.computeIfAbsent(hit, unseen -> new ArrayList<>()).add(part.part()));
    }
    return waiting.entrySet().stream()
        .map(entry -> new OpenHit(entry.getKey(), entry.getValue()))
        .sorted((one, other) -> Integer.compare(other.parts.size(), one.parts.size()))
        .toList();
  }
}
