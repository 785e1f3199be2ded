package org.sekisho.casework.outcome;

import java.time.LocalDate;

/**
 * A report that a condition demands by a day.
 *
 * @param remind the first day on which the holder is reminded
 * @param reported whether it came
 */
public record DatedDuty(
    String condition, String words, LocalDate due, LocalDate remind, boolean reported) {

  public boolean isOverdue(LocalDate today) {
    return !reported && today.isAfter(due);
  }

  public boolean callsForReminder(LocalDate today) {
    return !reported && !today.isBefore(remind);
  }
}
