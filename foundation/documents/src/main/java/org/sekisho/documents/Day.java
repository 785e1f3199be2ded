package org.sekisho.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days of the calendar as documents write them: {@code 2020-06-07} (ISO 8601). */
final class Day {

  private Day() {}

  static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
