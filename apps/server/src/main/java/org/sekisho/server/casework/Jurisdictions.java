package org.sekisho.server.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.casework.routing.Routing;
import org.sekisho.casework.routing.RoutingReader;
import org.sekisho.casework.routing.Unit;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;
import org.sekisho.terms.Text;

/** The authorities that ship, by jurisdiction, and which of them a regime comes before. */
final class Jurisdictions {

  private final LawBook book;
  private final SortedMap<String, Routing> routings;

  private Jurisdictions(LawBook book, SortedMap<String, Routing> routings) {
    this.book = book;
    this.routings = Collections.unmodifiableSortedMap(routings);
  }

  /** What ships was checked when it was built; that it is unsound is a fault of the program. */
  static Jurisdictions shipped(LawBook book) {
    SortedMap<String, Routing> routings = new TreeMap<>();
    Shelf.onClassPath("authorities", RoutingReader.FILE)
        .values()
        .forEach(folder -> {
          Routing routing = RoutingReader.read(folder).orThrow();
          routings.put(routing.jurisdiction(), routing);
        });
    return new Jurisdictions(book, routings);
  }

  /** The authorities before which cases of a regime come. */
  Optional<Routing> of(String regime) {
    return Optional.ofNullable(book.regimes().get(regime))
        .flatMap(known -> Optional.ofNullable(routings.get(known.jurisdiction())));
  }

  Stream<Unit> units() {
    return routings.values().stream().flatMap(Routing::units);
  }

  Optional<Unit> unit(String id) {
    return units().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The unit of a ministry that is called so in either language. */
  Optional<Unit> called(Text name) {
    return units()
        .filter(unit -> unit.title().ja().equals(name.ja()) || unit.title().en().equals(name.en()))
        .findFirst();
  }

  List<Requirement> requirements() {
    return routings.values().stream().flatMap(each -> each.requirements().stream()).toList();
  }

  /** What must be brought under a regime on a day. */
  List<Requirement> requirements(String gate, String regime, LocalDate day) {
    return requirements().stream()
        .filter(each -> each.gate().equals(gate))
        .filter(each -> each.regime().map(regime::equals).orElse(true))
        .filter(each -> each.inForce().contains(day))
        .toList();
  }

  boolean coordinates(String unit) {
    return routings.values().stream()
        .flatMap(routing -> routing.authorities().stream())
        .filter(authority -> authority.coordinates())
        .flatMap(authority -> authority.units().stream())
        .anyMatch(each -> each.id().equals(unit));
  }
}
