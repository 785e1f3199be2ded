package org.sekisho.server.pages;

import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.pages.exchange.LedgerReading;
import org.sekisho.server.ledger.LedgerPages;

/** The log of the server, as pages read it. */
record LogReading(LedgerPages log) implements LedgerReading {

  @Override
  public Optional<String> checkpoint() {
    return log.checkpoint();
  }

  @Override
  public List<VerifierKey> keys() {
    return log.keys();
  }
}
