package org.sekisho.casework.clearance.acts;

import java.time.LocalDate;

/** Periods of years as the Civil Code of Japan counts them (articles 140 and 143). */
public final class LawfulYears {

  private LawfulYears() {}

  /**
   * The last day of so many years from a day. The day itself is not counted, so they start on the
   * next; they end on the eve of the day with the same date as that start, or, where the last month
   * has no such day, with the month.
   */
  public static LocalDate last(LocalDate day, int years) {
    LocalDate start = day.plusDays(1);
    LocalDate same = start.plusYears(years);
    boolean missing = same.getDayOfMonth() != start.getDayOfMonth();
    return missing ? same : same.minusDays(1);
  }
}
