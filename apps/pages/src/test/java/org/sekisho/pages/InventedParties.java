package org.sekisho.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.pages.exchange.KnownParties;
import org.sekisho.pages.exchange.Searching;
import org.sekisho.screening.search.Hit;

/** One invented party in two versions. */
record InventedParties(Searching list) implements KnownParties {

  private static final Edition FIRST =
      new Edition(
          1,
          LocalDate.of(2025, 4, 1),
          LocalDate.of(2025, 4, 3),
          Map.of("id", List.of("chip-maker"), "name", List.of("Odvern, Gregor")));
  private static final Edition SECOND =
      new Edition(
          2,
          LocalDate.of(2026, 4, 1),
          LocalDate.of(2026, 5, 1),
          Map.of(
              "id",
              List.of("chip-maker"),
              "name",
              List.of("Odvern, Gregor"),
              "country",
              List.of("SG")));

  @Override
  public List<Hit> search(String name) {
    return list.search(name);
  }

  @Override
  public List<Edition> history(String id) {
    return id.equals("7") ? List.of(FIRST, SECOND) : List.of();
  }

  @Override
  public Optional<Edition> find(String id, Optional<LocalDate> on, Optional<LocalDate> known) {
    return history(id).reversed().stream()
        .filter(version -> on.isEmpty() || !version.from().isAfter(on.get()))
        .filter(version -> known.isEmpty() || !version.recorded().isAfter(known.get()))
        .findFirst();
  }
}
