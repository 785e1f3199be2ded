package org.sekisho.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that is known, where it comes from, and since when.
 *
 * @param value in the coding of the fact's type
 * @param at the day of the source, where it has one
 */
public record Fact(long value, Source source, Optional<LocalDate> at) {

  public static Fact stated(long value) {
    return new Fact(value, new Source.Stated(), Optional.empty());
  }

  /** Whether it is a truth, and holds. */
  public boolean isYes() {
    return value == 1;
  }
}
