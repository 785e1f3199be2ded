package org.sekisho.decision;

import java.time.LocalDate;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;

/** The gates and regimes that ship, for tests. */
final class ShippedLaw {

  static final LawBook BOOK =
      LawBook.read(
              Shelf.onClassPath("gates", "gate.yaml"), Shelf.onClassPath("regimes", "regime.yaml"))
          .orThrow();
  static final LocalDate KNOWN = BOOK.newestRecord();

  private ShippedLaw() {}
}
