package org.sekisho.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sekisho.calendar.DayCount;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Matter;

/** The statutory periods of a matter in whole days, by the calendar of whoever keeps them. */
public final class Deadlines {

  private Deadlines() {}

  /**
   * The deadline of a clock for a matter.
   *
   * @param known the day of our knowledge, of holidays too
   */
  static Deadline of(Regime regime, Clock clock, Matter matter, LocalDate known) {
    WorkingDays days = clock.counting().daysKnownAt(endOf(known));
    Optional<LocalDate> start =
        clock.starts().equals(Clock.ACT)
            ? Optional.of(matter.date())
            : Optional.ofNullable(matter.events().get(clock.starts()));
    return new Deadline(
        regime,
        clock,
        start,
        start.map(day -> end(clock, day, days)),
        start.isEmpty() && clock.kind() == Clock.Kind.BAR
            ? Optional.of(latestStart(clock, matter.date(), days))
            : Optional.empty());
  }

  /** The last day of the period where it runs forward, the first where it runs back. */
  public static LocalDate end(Clock clock, LocalDate start, WorkingDays days) {
    return switch (clock.direction()) {
      case AFTER ->
          DayCount.last(start, clock.firstDay(), clock.length(), clock.counting().roll(), days);
      case BEFORE -> DayCount.before(start, clock.length(), clock.counting().roll(), days);
    };
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The last start whose period has passed before {@code act}. */
  private static LocalDate latestStart(Clock clock, LocalDate act, WorkingDays days) {
    LocalDate start = act.minusDays(1);
    while (!end(clock, start, days).isBefore(act)) {
      start = start.minusDays(1);
    }
    return start;
  }
}
