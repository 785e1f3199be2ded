package org.sekisho.casework.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Minutes of work counted through days off: minute 0 is the first minute of the first working day.
 */
public final class WorkTime {

  private final LocalDate[] days;
  private final long[] ordinals;
  private final int minutes;

  private WorkTime(LocalDate[] days, int minutes) {
    this.days = days;
    this.ordinals = Arrays.stream(days).mapToLong(LocalDate::toEpochDay).toArray();
    this.minutes = minutes;
  }

  /**
   * The working days of a stretch.
   *
   * @param working the calendar of the office
   * @param minutes of work a day
   */
  public static WorkTime of(
      LocalDate from, LocalDate to, Predicate<LocalDate> working, int minutes) {
    LocalDate[] days = from.datesUntil(to.plusDays(1)).filter(working).toArray(LocalDate[]::new);
    if (days.length == 0 || minutes <= 0) {
      throw new IllegalArgumentException("nobody works from " + from + " to " + to);
    }
    return new WorkTime(days, minutes);
  }

  /** The first minute of work on a day, or of the next working day. */
  public long beginOf(LocalDate day) {
    int at = Arrays.binarySearch(ordinals, day.toEpochDay());
    return (long) (at >= 0 ? at : -at - 1) * minutes;
  }

  /** The day on which a minute falls; beyond the last day, that day. */
  public LocalDate dayOf(long minute) {
    return days[(int) Math.min(days.length - 1L, minute / minutes)];
  }

  /** All minutes of work. */
  public long length() {
    return (long) days.length * minutes;
  }

  public int minutesADay() {
    return minutes;
  }
}
