package org.sekisho.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.sekisho.calendar.Unit;
import org.sekisho.calendar.WorkingDays;

/**
 * Local time as a line of seconds on which every day has 24 hours, and the part of it that counts:
 * all, or working days alone. Hours are counted in UTC, where an hour is an hour in every season.
 */
final class Timescale {

  static final long DAY = 86_400;

  private final ZoneId zone;
  private final ZoneRules rules;
  private final boolean working;
  private final WorkingDays days;

  Timescale(ZoneId zone, Unit unit, WorkingDays days) {
    this.zone = unit == Unit.HOURS ? ZoneOffset.UTC : zone;
    this.rules = this.zone.getRules();
    this.working = unit == Unit.BUSINESS_DAYS;
    this.days = days;
  }

  /** The same line where another unit counts. */
  Timescale counting(Unit unit) {
    return new Timescale(zone, unit, days);
  }

  WorkingDays days() {
    return days;
  }

  long at(Instant instant) {
    return instant.getEpochSecond() + rules.getOffset(instant).getTotalSeconds();
  }

  Instant instant(long at) {
    return LocalDateTime.ofEpochSecond(at, 0, ZoneOffset.UTC).atZone(zone).toInstant();
  }

  static long day(long at) {
    return Math.floorDiv(at, DAY);
  }

  static long beginning(LocalDate day) {
    return day.toEpochDay() * DAY;
  }

  /** The day that ends at or after an instant: the last of a period that ends there. */
  static LocalDate lastDay(long end) {
    return LocalDate.ofEpochDay(day(end - 1));
  }

  /** How much counts between two instants. */
  long counted(long from, long to) {
    if (from >= to) {
      return 0;
    }
    if (!working) {
      return to - from;
    }
    long first = day(from);
    long last = day(to);
    return days.between(first, last) * DAY
        - (days.isWorked(first) ? from - first * DAY : 0)
        + (days.isWorked(last) ? to - last * DAY : 0);
  }

  /** The first instant by which so much has counted. */
  long advanced(long from, long need) {
    if (!working || need <= 0) {
      return from + need;
    }
    long first = day(from);
    long whole = need + (days.isWorked(first) ? from - first * DAY : 0);
    long full = Math.ceilDiv(whole, DAY);
    return days.nth(first, full) * DAY + whole - (full - 1) * DAY;
  }
}
