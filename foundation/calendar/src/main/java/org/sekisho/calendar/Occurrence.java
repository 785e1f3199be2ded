package org.sekisho.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeSet;

/** On which days of a year something falls. */
public sealed interface Occurrence {

  /** The days of a year, in order. */
  List<LocalDate> in(int year);

  /** The same day of every year. 29 February is in leap years alone. */
  record Fixed(MonthDay day) implements Occurrence {
    @Override
    public List<LocalDate> in(int year) {
      return day.isValidYear(year) ? List.of(day.atYear(year)) : List.of();
    }
  }

  /**
   * For example the third Monday of July.
   *
   * @param ordinal 1 to 5, or -1 for the last of the month
   */
  record Weekday(int ordinal, DayOfWeek weekday, int month) implements Occurrence {
    public Weekday {
      Month.of(month);
    }

    @Override
    public List<LocalDate> in(int year) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
      return YearMonth.from(day).equals(YearMonth.from(first)) ? List.of(day) : List.of();
    }
  }

  /** So many days after Easter Sunday of the Gregorian calendar; before it where negative. */
  record Easter(int days) implements Occurrence {
    @Override
    public List<LocalDate> in(int year) {
      return List.of(sunday(year).plusDays(days));
    }

    /** Meeus, Astronomical Algorithms, chapter 8. */
    static LocalDate sunday(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 22 * l) / 451;
      int sum = h + l - 7 * m + 114;
      return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
  }

  /** The day of an equinox in Japan, by the usual approximation, which holds from 1980 to 2099. */
  record Equinox(Season season) implements Occurrence {
    @Override
    public List<LocalDate> in(int year) {
      int since = year - 1980;
      long shift = 242_194L * since;
      return switch (season) {
        case VERNAL -> List.of(LocalDate.of(year, 3, day(20_843_100L + shift, since)));
        case AUTUMNAL -> List.of(LocalDate.of(year, 9, day(23_248_800L + shift, since)));
      };
    }

    private static int day(long millionths, int since) {
      return (int) (Math.floorDiv(millionths, 1_000_000L) - Math.floorDiv(since, 4));
    }
  }

  enum Season {
    VERNAL,
    AUTUMNAL
  }

  /** Days that somebody listed. */
  record Listed(List<LocalDate> days) implements Occurrence {
    public Listed {
      days = List.copyOf(new TreeSet<>(days));
    }

    @Override
    public List<LocalDate> in(int year) {
      return days.stream().filter(day -> day.getYear() == year).toList();
    }
  }
}
