package org.sekisho.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * Days on which nobody works, or on which all work though it is a day of rest.
 *
 * @param worked whether these are days of work
 * @param announced since when the rule was known; empty for what has been known all along
 */
public record DayRule(
    String id,
    Text title,
    Occurrence on,
    Substitute substitute,
    boolean worked,
    Period inForce,
    Optional<Instant> announced,
    List<Moved> moved,
    List<Citation> citations,
    Confidence confidence,
    Optional<Text> check) {

  public DayRule {
    moved = List.copyOf(moved);
    citations = List.copyOf(citations);
  }

  boolean isKnownAt(Instant instant) {
    return announced.map(since -> !since.isAfter(instant)).orElse(true);
  }

  /** Its days of a year, as known at an instant. */
  List<LocalDate> in(int year, Instant known) {
    return on.in(year).stream().filter(inForce::contains).map(day -> placed(day, known)).toList();
  }

  private LocalDate placed(LocalDate day, Instant known) {
    for (Moved each : moved) {
      if (each.from().equals(day) && !each.known().isAfter(known)) {
        return each.to();
      }
    }
    return day;
  }
}
