package org.sekisho.screening.party;

import java.util.Locale;
import java.util.Optional;

/** Gender as a list states it. */
public enum Gender {
  FEMALE,
  MALE,
  OTHER;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** From {@code Male}, {@code F} and the like; empty where nothing is stated. */
  public static Optional<Gender> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "male", "m" -> Optional.of(MALE);
      case "female", "f" -> Optional.of(FEMALE);
      case "other", "nonbinary", "non-binary", "x" -> Optional.of(OTHER);
      default -> Optional.empty();
    };
  }
}
