package org.sekisho.casework.routing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Text;

/**
 * The authorities of a jurisdiction, the rules by which cases come before them, and what filings
 * must bring.
 *
 * @param flags by id
 * @param events what clocks call the events of a case
 * @param hash of the folder, which every act of routing names
 */
public record Routing(
    String jurisdiction,
    Text title,
    List<Authority> authorities,
    SortedMap<String, FlagKind> flags,
    List<Rule> rules,
    List<Requirement> requirements,
    List<EventName> events,
    ContentHash hash) {

  public Routing {
    authorities = List.copyOf(authorities);
    flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
    rules = List.copyOf(rules);
    requirements = List.copyOf(requirements);
    events = List.copyOf(events);
  }

  /** What an event of a case is called by the clocks of a regime. */
  public record EventName(String regime, String event, String clocks) {}

  /** The name under which the clocks of a regime know an event of a case. */
  public String clockName(String regime, String event) {
    return events.stream()
        .filter(name -> name.regime().equals(regime) && name.event().equals(event))
        .map(EventName::clocks)
        .findFirst()
        .orElseGet(() -> event.replace('-', '_'));
  }

  public Stream<Unit> units() {
    return authorities.stream().map(Authority::units).flatMap(List::stream);
  }

  public Optional<Unit> unit(String id) {
    return units().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The ladder from a unit upwards, that unit first. */
  public List<Unit> ladder(String id) {
    return Stream.iterate(
            unit(id), Optional::isPresent, unit -> unit.flatMap(u -> u.above().flatMap(this::unit)))
        .limit(units().count())
        .flatMap(Optional::stream)
        .toList();
  }
}
