package org.sekisho.server.parties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.pages.exchange.KnownParties;
import org.sekisho.screening.search.Hit;
import org.sekisho.server.access.Caller;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;
import tools.jackson.databind.JsonNode;

/** The parties of the store, as pages read them. */
public final class PartyShelf {

  private static final int MOST = 20;

  private final StoredParties parties;
  private final PartySearch search;
  private final Clock clock;

  public PartyShelf(Registry registry, Clock clock) {
    this.parties = new StoredParties(registry, clock);
    this.search = new PartySearch(parties);
    this.clock = clock;
  }

  /** As far as somebody may see them. */
  public KnownParties of(Caller caller) {
    return new KnownParties() {
      @Override
      public List<Hit> search(String name) {
        return search.search(parties.reach(caller), name, MOST);
      }

      @Override
      public List<Edition> history(String id) {
        return parties.history(caller, id).stream().map(PartyShelf.this::told).toList();
      }

      @Override
      public Optional<Edition> find(String id, Optional<LocalDate> on, Optional<LocalDate> known) {
        return parties.find(caller, id, on, known).map(PartyShelf.this::told);
      }
    };
  }

  private KnownParties.Edition told(Version version) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    PartyFields.fields(version)
        .properties()
        .forEach(field -> fields.put(field.getKey(), values(field.getValue())));
    return new KnownParties.Edition(
        version.number(),
        version.validFrom(),
        LocalDate.ofInstant(version.recorded(), clock.getZone()),
        fields);
  }

  private static List<String> values(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(each -> each.asString("")).toList()
        : List.of(value.asString(""));
  }
}
