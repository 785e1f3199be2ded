package org.sekisho.screening.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.screening.party.BirthDate;

/** Dates of the Advanced Sanctions Data Model: a period whose ends are periods themselves. */
final class AdvancedDates {

  private AdvancedDates() {}

  /** Whole years are written as periods from their first to their last day. */
  static Optional<BirthDate> birth(XmlNode period) {
    Optional<LocalDate> from = first(period, "Start", "From");
    Optional<LocalDate> to = first(period, "End", "To").or(() -> from);
    if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
      return Optional.empty();
    }
    BirthDate date = between(from.get(), to.get());
    boolean circa = period.path("Start").anyMatch(start -> "true".equals(start.at("Approximate")));
    return Optional.of(circa ? date.circa() : date);
  }

  static Optional<LocalDate> day(XmlNode node) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(node.text("Year")),
              Integer.parseInt(node.text("Month")),
              Integer.parseInt(node.text("Day"))));
    } catch (DateTimeException | NumberFormatException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> first(XmlNode period, String end, String bound) {
    return period.path(end, bound).findFirst().flatMap(AdvancedDates::day);
  }

  private static BirthDate between(LocalDate from, LocalDate to) {
    BirthDate year = BirthDate.year(from.getYear());
    if (from.equals(to)) {
      return BirthDate.day(from);
    }
    return year.earliest().equals(from) && year.latest().equals(to)
        ? year
        : BirthDate.range(BirthDate.day(from), BirthDate.day(to));
  }
}
