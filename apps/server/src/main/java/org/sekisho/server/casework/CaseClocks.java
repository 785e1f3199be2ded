package org.sekisho.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.calendar.BusinessCalendar;
import org.sekisho.casework.clock.ClockEvent;
import org.sekisho.casework.clock.ClockReading;
import org.sekisho.casework.clock.ClockRule;
import org.sekisho.casework.clock.Clocks;
import org.sekisho.casework.file.CaseEvents;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.routing.Routing;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Clock;
import org.sekisho.store.casework.Dues;

/** The clocks of a case under the law it was filed under, which run on its acts alone. */
final class CaseClocks implements Dues {

  private static final Comparator<ClockReading> SOONEST =
      Comparator.comparing(reading -> reading.lastDay().orElse(LocalDate.MAX));

  private final LawBook book;
  private final Jurisdictions jurisdictions;

  CaseClocks(LawBook book, Jurisdictions jurisdictions) {
    this.book = book;
    this.jurisdictions = jurisdictions;
  }

  /** All clocks that have started in this round, what ends first at the top. */
  List<ClockReading> readings(CaseFile file, Instant now) {
    Optional<Routing> routing = jurisdictions.of(file.filing().regime());
    List<ClockEvent> events = new ArrayList<>();
    for (CaseEvents.CaseEvent event : CaseEvents.of(file)) {
      if (event.round() == file.round()) {
        String name =
            routing
                .map(each -> each.clockName(file.filing().regime(), event.name()))
                .orElse(event.name());
        events.add(new ClockEvent(name, event.at()));
      }
    }
    List<ClockReading> readings = new ArrayList<>();
    running(file)
        .map(ClockRule::of)
        .forEach(rule -> read(rule, events, now).ifPresent(readings::add));
    readings.sort(SOONEST);
    return readings;
  }

  /** A clock that replaces another counts once it was ordered, and the other no more. */
  private Stream<Clock> running(CaseFile file) {
    Set<String> ordered =
        file.examination().periods().stream()
            .map(change -> change.change().by())
            .collect(Collectors.toSet());
    List<Clock> all = clocks(file.filing().regime());
    Set<String> replaced =
        all.stream()
            .filter(clock -> ordered.contains(clock.id()))
            .flatMap(clock -> clock.extended().stream())
            .collect(Collectors.toSet());
    return all.stream()
        .filter(clock -> clock.extended().isEmpty() || ordered.contains(clock.id()))
        .filter(clock -> !replaced.contains(clock.id()));
  }

  /** The clocks of a regime that can be ordered in the place of others. */
  List<Clock> replacing(String regime) {
    return clocks(regime).stream().filter(clock -> clock.extended().isPresent()).toList();
  }

  private List<Clock> clocks(String regime) {
    return Optional.ofNullable(book.regimes().get(regime)).stream()
        .flatMap(known -> known.clocks().values().stream())
        .toList();
  }

  private static Optional<ClockReading> read(ClockRule rule, List<ClockEvent> events, Instant now) {
    Optional<BusinessCalendar> calendar = rule.counting().businessCalendar();
    return calendar
        .map(days -> Clocks.read(rule, events, days, now))
        .filter(reading -> reading.state() != ClockReading.State.NOT_STARTED);
  }

  /** The last day of the clock that ends first, as it was read at the newest act. */
  @Override
  public Optional<LocalDate> next(CaseFile file) {
    return readings(file, file.acts().getLast().at()).stream()
        .filter(reading -> reading.state() == ClockReading.State.RUNNING)
        .flatMap(reading -> reading.lastDay().stream())
        .min(Comparator.naturalOrder());
  }
}
