package org.sekisho.decision.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Missing;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.bill.Part;

/**
 * A fact that can still change the verdict on parts of a bill.
 *
 * @param parts those that need it
 * @param bits how much its value is expected to tell, over all of them
 * @param declaredUnknown somebody was asked and did not know, for every one of them
 */
public record OpenFact(
    FactDefinition fact, List<Part> parts, double bits, boolean declaredUnknown) {

  private static final Comparator<OpenFact> RANK =
      Comparator.comparing(OpenFact::declaredUnknown)
          .thenComparing(Comparator.comparingInt((OpenFact open) -> open.parts.size()).reversed())
          .thenComparing(Comparator.comparingDouble(OpenFact::bits).reversed())
          .thenComparingInt(open -> open.fact.slot());

  public OpenFact {
    parts = List.copyOf(parts);
  }

  /** Each fact once: those that can still be asked first, then what most parts need. */
  static List<OpenFact> ranked(List<PartDecision> parts) {
    Map<Integer, List<Part>> needing = new TreeMap<>();
    Map<Integer, Missing> missing = new TreeMap<>();
    for (PartDecision part : parts) {
      for (Missing each : part.decision().map(Decision::missing).orElse(List.of())) {
        int slot = each.fact().slot();
        needing.computeIfAbsent(slot, unseen -> new ArrayList<>()).add(part.part());
        missing.merge(slot, each, OpenFact::both);
      }
    }
    return missing.entrySet().stream()
        .map(entry -> {
          Missing both = entry.getValue();
          List<Part> all = needing.getOrDefault(entry.getKey(), List.of());
          return new OpenFact(both.fact(), all, both.bits(), both.declaredUnknown());
        })
        .sorted(RANK)
        .toList();
  }

  private static Missing both(Missing one, Missing other) {
    return new Missing(
        one.fact(),
        one.bits() + other.bits(),
        one.questions(),
        one.declaredUnknown() && other.declaredUnknown());
  }
}
