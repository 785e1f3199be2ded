package org.sekisho.pages.exchange;

import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.note.VerifierKey;

/** The ledger as its readers see it. */
public interface LedgerReading {

  /** The signed note over the newest tree; empty where no ledger is kept. */
  Optional<String> checkpoint();

  /** The keys by which the log signs. */
  List<VerifierKey> keys();
}
