package org.sekisho.terms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from the first to the last, both included, as statutes count them.
 *
 * @param from the first day
 * @param to the last day, or empty while it is open
 */
public record Period(LocalDate from, Optional<LocalDate> to) {

  public Period {
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("a period ends on " + to.get() + ", before " + from);
    }
  }

  public static Period from(LocalDate from) {
    return new Period(from, Optional.empty());
  }

  public static Period between(LocalDate from, LocalDate to) {
    return new Period(from, Optional.of(to));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The days in both periods, or empty where there are none. */
  public Optional<Period> intersect(Period other) {
    LocalDate start = from.isAfter(other.from) ? from : other.from;
    Optional<LocalDate> end =
        to.isEmpty() ? other.to : other.to.filter(last -> last.isBefore(to.get())).or(() -> to);
    return end.isPresent() && end.get().isBefore(start)
        ? Optional.empty()
        : Optional.of(new Period(start, end));
  }

  /** {@code 2020-06-07..2027-01-03}, or {@code 2020-06-07..} while open. */
  @Override
  public String toString() {
    return from + ".." + to.map(LocalDate::toString).orElse("");
  }
}
