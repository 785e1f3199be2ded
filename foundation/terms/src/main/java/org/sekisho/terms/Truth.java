package org.sekisho.terms;

/**
 * Truth with a third value for what is not known. Connectives follow the strong logic of S. C.
 * Kleene (Introduction to Metamathematics, 1952, section 64).
 */
public enum Truth {
  NO,
  UNKNOWN,
  YES;

  public static Truth of(boolean known) {
    return known ? YES : NO;
  }

  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }
}
