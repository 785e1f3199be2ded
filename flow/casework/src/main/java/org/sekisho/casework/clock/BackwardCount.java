package org.sekisho.casework.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.calendar.DayCount;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.law.pack.Clock;

/** Periods before an event that is planned: nothing stops or extends them. */
final class BackwardCount {

  private BackwardCount() {}

  static ClockReading reading(
      ClockRule rule, List<ClockEvent> inOrder, Instant event, WorkingDays days, Instant now) {
    LocalDate planned = LocalDate.ofInstant(event, rule.zone());
    LocalDate last = DayCount.before(planned, rule.length(), rule.counting().roll(), days);
    LocalDate over = rule.kind() == Clock.Kind.DUE ? last.plusDays(1) : last;
    Instant due = over.atStartOfDay(rule.zone()).toInstant();
    Optional<Instant> met =
        inOrder.stream()
            .filter(each -> rule.counting().ends().contains(each.what()))
            .map(ClockEvent::at)
            .filter(at -> at.isBefore(due) && !at.isAfter(now))
            .findFirst();
    return new ClockReading(
        rule,
        now,
        state(met, due, now),
        Optional.of(event),
        Optional.empty(),
        Optional.of(last),
        Optional.of(due),
        Optional.empty(),
        Duration.ZERO,
        now.isBefore(due) ? Duration.between(now, due) : Duration.ZERO,
        List.of(new ClockReading.Leg(rule.length(), Optional.empty(), Optional.of(last))),
        List.of(),
        List.of(),
        met);
  }

  private static ClockReading.State state(Optional<Instant> met, Instant due, Instant now) {
    if (met.isPresent()) {
      return ClockReading.State.MET;
    }
    return now.isBefore(due) ? ClockReading.State.RUNNING : ClockReading.State.EXPIRED;
  }

  static ClockReading notStarted(ClockRule rule, Instant now) {
    return new ClockReading(
        rule,
        now,
        ClockReading.State.NOT_STARTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ZERO,
        Duration.ZERO,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
