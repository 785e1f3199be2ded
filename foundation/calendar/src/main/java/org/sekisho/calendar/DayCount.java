package org.sekisho.calendar;

import java.time.LocalDate;

/**
 * Counts periods in whole days; every stage counts with this. A period of months or years ends on
 * the day before the day that corresponds to its day one, or on the last day of the month where
 * there is none (as article 143 of the Civil Code of Japan).
 */
public final class DayCount {

  private static final int HOURS_OF_A_DAY = 24;

  private DayCount() {}

  /** Day one of a period that an event on a day starts. */
  public static LocalDate dayOne(LocalDate event, FirstDay first) {
    return switch (first) {
      case INCLUDED -> event;
      case EXCLUDED -> event.plusDays(1);
    };
  }

  /** The last day of a period from its day one on. */
  public static LocalDate last(LocalDate dayOne, Length length, WorkingDays days) {
    int count = length.count();
    return switch (length.unit()) {
      case HOURS -> dayOne.plusDays(Math.ceilDiv(count, HOURS_OF_A_DAY) - 1L);
      case DAYS -> dayOne.plusDays(count - 1L);
      case BUSINESS_DAYS -> LocalDate.ofEpochDay(days.nth(dayOne.toEpochDay(), count));
      case MONTHS -> corresponding(dayOne, dayOne.plusMonths(count));
      case YEARS -> corresponding(dayOne, dayOne.plusYears(count));
    };
  }

  /** The last day of the period of an event, rolled where it is not worked. */
  public static LocalDate last(
      LocalDate event, FirstDay first, Length length, Roll roll, WorkingDays days) {
    return rolled(last(dayOne(event, first), length, days), roll, days);
  }

  /** The day so long before another. */
  public static LocalDate before(LocalDate day, Length length, Roll roll, WorkingDays days) {
    int count = length.count();
    LocalDate first =
        switch (length.unit()) {
          case HOURS -> day.minusDays(Math.ceilDiv(count, HOURS_OF_A_DAY));
          case DAYS -> day.minusDays(count);
          case BUSINESS_DAYS -> LocalDate.ofEpochDay(days.nthBefore(day.toEpochDay(), count));
          case MONTHS -> day.minusMonths(count);
          case YEARS -> day.minusYears(count);
        };
    return rolled(first, roll, days);
  }

  public static LocalDate rolled(LocalDate day, Roll roll, WorkingDays days) {
    return roll == Roll.NONE ? day : LocalDate.ofEpochDay(days.rolled(day.toEpochDay(), roll));
  }

  /** The day before the corresponding day, or the month's last where there is no such day. */
  private static LocalDate corresponding(LocalDate dayOne, LocalDate later) {
    return later.getDayOfMonth() == dayOne.getDayOfMonth() ? later.minusDays(1) : later;
  }
}
