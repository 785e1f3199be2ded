package org.sekisho.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.force.LawInForce;
import org.sekisho.matter.Gate;

/** The law of inward investment in Japan for acts of one day. */
final class ShippedLaw {

  static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  static final LocalDate KNOWN = LocalDate.of(2026, 11, 23);

  static final LawBook BOOK =
      LawBook.read(
              Shelf.onClassPath("gates", "gate.yaml"), Shelf.onClassPath("regimes", "regime.yaml"))
          .orThrow();

  private ShippedLaw() {}

  static Gate gate() {
    return BOOK.gates().getOrDefault("investment", BOOK.gates().firstEntry().getValue());
  }

  static PreparedLaw prepared() {
    List<PreparedLaw> laws = BOOK.inForce(gate(), DAY, KNOWN).orThrow();
    return laws.stream()
        .filter(law -> law.law().regime().id().equals("jp-inward-investment"))
        .findFirst()
        .orElseThrow();
  }

  static LawInForce law() {
    return prepared().law();
  }
}
