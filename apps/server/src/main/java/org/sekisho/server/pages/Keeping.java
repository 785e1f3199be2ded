package org.sekisho.server.pages;

import java.time.Clock;
import java.util.Optional;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.exchange.KnownParties;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.server.access.Caller;
import org.sekisho.server.office.StoredDrafts;
import org.sekisho.server.office.StoredNotebook;
import org.sekisho.server.parties.PartyShelf;
import org.sekisho.store.registry.Registry;

/** Where pages keep what people write: in the store, or without one until the server stops. */
record Keeping(
    Optional<Registry> registry, Optional<PartyShelf> shelf, Notebook memory, Clock clock) {

  static Keeping in(Optional<Registry> registry, Clock clock) {
    return new Keeping(
        registry, registry.map(store -> new PartyShelf(store, clock)), new MemoryNotebook(), clock);
  }

  Optional<KnownParties> parties(Caller caller) {
    return shelf.map(known -> known.of(caller));
  }

  Notebook notebook(Caller caller) {
    return registry.<Notebook>map(store -> new StoredNotebook(store, caller, clock)).orElse(memory);
  }

  /** Without a store there are none: a link to a draft must not die with the server. */
  Optional<Drafts> drafts(Caller caller) {
    return registry.map(store -> new StoredDrafts(store, caller, clock));
  }
}
