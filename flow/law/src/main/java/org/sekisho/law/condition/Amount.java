package org.sekisho.law.condition;

import java.util.List;
import java.util.Optional;

/** A whole number: of a unit, of millionths of a share, or of days since 1970-01-01. */
public sealed interface Amount {

  /** A number that the law or the text fixes; named where it is a dated value of the pack. */
  record Constant(long value, Optional<String> name) implements Amount {}

  /** The value of a fact. */
  record OfFact(int slot) implements Amount {}

  record Sum(List<Amount> terms) implements Amount {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  record Scaled(long factor, Amount amount) implements Amount {}
}
