package org.sekisho.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Matter;

/**
 * Counts statutory periods in whole days. A period of months or years ends on the day before the
 * day that corresponds to its day one, or on the last day of the month where there is none (as
 * article 143 of the Civil Code of Japan). Holidays other than weekends are not known here.
 */
public final class Deadlines {

  private Deadlines() {}

  /** The deadline of a clock for a matter. */
  static Deadline of(Regime regime, Clock clock, Matter matter) {
    Optional<LocalDate> start =
        clock.starts().equals(Clock.ACT)
            ? Optional.of(matter.date())
            : Optional.ofNullable(matter.events().get(clock.starts()));
    return new Deadline(
        regime,
        clock,
        start,
        start.map(day -> end(clock, day)),
        start.isEmpty() && clock.kind() == Clock.Kind.BAR
            ? Optional.of(latestStart(clock, matter.date()))
            : Optional.empty());
  }

  /** The last day of the period where it runs forward, the first where it runs back. */
  public static LocalDate end(Clock clock, LocalDate start) {
    return switch (clock.direction()) {
      case AFTER -> last(clock, start);
      case BEFORE -> first(clock, start);
    };
  }

  private static LocalDate last(Clock clock, LocalDate start) {
    LocalDate dayOne =
        switch (clock.firstDay()) {
          case INCLUDED -> start;
          case EXCLUDED -> start.plusDays(1);
        };
    int count = clock.length().count();
    return switch (clock.length().unit()) {
      case DAYS -> dayOne.plusDays(count - 1L);
      case BUSINESS_DAYS -> businessDays(dayOne, count);
      case MONTHS -> corresponding(dayOne, dayOne.plusMonths(count));
      case YEARS -> corresponding(dayOne, dayOne.plusYears(count));
    };
  }

  /** The day before the corresponding day, or the month's last where there is no such day. */
  private static LocalDate corresponding(LocalDate dayOne, LocalDate later) {
    return later.getDayOfMonth() == dayOne.getDayOfMonth() ? later.minusDays(1) : later;
  }

  private static LocalDate first(Clock clock, LocalDate start) {
    int count = clock.length().count();
    return switch (clock.length().unit()) {
      case DAYS -> start.minusDays(count);
      case BUSINESS_DAYS -> businessDaysBefore(start, count);
      case MONTHS -> start.minusMonths(count);
      case YEARS -> start.minusYears(count);
    };
  }

  private static LocalDate businessDays(LocalDate dayOne, int count) {
    LocalDate day = dayOne;
    int counted = isBusinessDay(day) ? 1 : 0;
    while (counted < count) {
      day = day.plusDays(1);
      counted += isBusinessDay(day) ? 1 : 0;
    }
    return day;
  }

  private static LocalDate businessDaysBefore(LocalDate start, int count) {
    LocalDate day = start;
    int counted = 0;
    while (counted < count) {
      day = day.minusDays(1);
      counted += isBusinessDay(day) ? 1 : 0;
    }
    return day;
  }

  private static boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The last start whose period has passed before {@code act}. */
  private static LocalDate latestStart(Clock clock, LocalDate act) {
    LocalDate start = act.minusDays(1);
    while (!end(clock, start).isBefore(act)) {
      start = start.minusDays(1);
    }
    return start;
  }
}
