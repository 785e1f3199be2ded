package org.sekisho.documents;

import java.util.Optional;

/** Whole numbers as documents write them: {@code 500000000} or {@code 500_000_000}. */
final class WholeNumber {

  private WholeNumber() {}

  static Optional<Long> of(String text) {
    try {
      return Optional.of(Long.parseLong(text.replace("_", "")));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
