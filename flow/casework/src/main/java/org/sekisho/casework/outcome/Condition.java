package org.sekisho.casework.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What must be kept after the outcome.
 *
 * @param reports days by which to report on it
 * @param until the last day on which it binds; empty for as long as the outcome stands
 * @param reminder days before a report at which the holder is reminded
 */
public record Condition(
    String id, String words, List<LocalDate> reports, Optional<LocalDate> until, int reminder) {

  public Condition {
    reports = reports.stream().sorted().distinct().toList();
    if (reminder < 0) {
      throw new IllegalArgumentException("a reminder comes before: " + reminder);
    }
  }
}
