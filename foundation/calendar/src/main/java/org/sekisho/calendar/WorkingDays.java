package org.sekisho.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * The working days of a calendar as known at one instant, numbered, so that counting over any
 * stretch is a subtraction. Outside the years 2000 to 2099 the weekly days of rest alone count.
 */
public final class WorkingDays {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2100, 1, 1);
  private static final long FIRST_DAY = FIRST.toEpochDay();
  private static final int DAYS = (int) (AFTER.toEpochDay() - FIRST_DAY);

  /** Monday to Friday, without a holiday: where no calendar is named. */
  public static final WorkingDays WEEKDAYS =
      new WorkingDays(
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Map.of(),
          Period.from(LocalDate.EPOCH),
          day -> !isWeekend(day));

  private interface Worked {
    boolean on(LocalDate day);
  }

  private final Set<DayOfWeek> rest;
  private final Map<LocalDate, Text> titles;
  private final Period complete;

  /** At i: the working days of the table before its day i. */
  private final int[] before = new int[DAYS + 1];

  /** At n: the table's day that is its n-th working day, from 0. */
  private final int[] days;

  private WorkingDays(
      Set<DayOfWeek> rest, Map<LocalDate, Text> titles, Period complete, Worked worked) {
    this.rest = Set.copyOf(rest);
    this.titles = Map.copyOf(titles);
    this.complete = complete;
    int[] numbered = new int[DAYS];
    for (int i = 0; i < DAYS; i++) {
      boolean works = worked.on(FIRST.plusDays(i));
      numbered[before[i]] = i;
      before[i + 1] = before[i] + (works ? 1 : 0);
    }
    this.days = Arrays.copyOf(numbered, before[DAYS]);
  }

  static WorkingDays of(BusinessCalendar calendar, Instant known) {
    FreeDays free = new FreeDays(calendar, FIRST.getYear() - 1, AFTER.getYear(), known);
    return new WorkingDays(calendar.rest(), free.titles(), calendar.complete(), free::isWorked);
  }

  /** The days for which the list of holidays is whole. */
  public Period complete() {
    return complete;
  }

  public boolean isWorked(LocalDate day) {
    return isWorked(day.toEpochDay());
  }

  /** The same by the number of the day since 1970-01-01. */
  public boolean isWorked(long day) {
    long at = day - FIRST_DAY;
    if (at < 0 || at >= DAYS) {
      return !rest.contains(weekday(day));
    }
    return before[(int) at + 1] > before[(int) at];
  }

  /** The name of a holiday. */
  public Optional<Text> holiday(LocalDate day) {
    return Optional.ofNullable(titles.get(day));
  }

  /** How many working days lie from the first day to the last, without the last. */
  public long between(long from, long to) {
    if (from >= to) {
      return 0;
    }
    if (from >= FIRST_DAY && to <= FIRST_DAY + DAYS) {
      return (long) before[(int) (to - FIRST_DAY)] - before[(int) (from - FIRST_DAY)];
    }
    long count = 0;
    for (long day = from; day < to; day++) {
      count += isWorked(day) ? 1 : 0;
    }
    return count;
  }

  /** The n-th working day from a day on, n from 1; the day itself may be the first. */
  public long nth(long from, long n) {
    long at = from - FIRST_DAY;
    if (at >= 0 && at < DAYS && before[(int) at] + n - 1 < days.length) {
      return FIRST_DAY + days[(int) (before[(int) at] + n - 1)];
    }
    long day = from;
    long left = n - (isWorked(day) ? 1 : 0);
    while (left > 0) {
      day++;
      left -= isWorked(day) ? 1 : 0;
    }
    return day;
  }

  /** The n-th working day before a day, n from 1; the day itself does not count. */
  public long nthBefore(long from, long n) {
    long day = from;
    long left = n;
    while (left > 0) {
      day--;
      left -= isWorked(day) ? 1 : 0;
    }
    return day;
  }

  /** The day as the end of a period. */
  public long rolled(long day, Roll roll) {
    if (isWorked(day)) {
      return day;
    }
    return switch (roll) {
      case NONE -> day;
      case NEXT -> nth(day, 1);
      case PREVIOUS -> nthBefore(day, 1);
    };
  }

  private static DayOfWeek weekday(long day) {
    return DayOfWeek.of((int) Math.floorMod(day + 3, 7L) + 1);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
