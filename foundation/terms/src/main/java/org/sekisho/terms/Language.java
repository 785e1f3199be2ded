package org.sekisho.terms;

import java.util.Locale;

/** A language in which Sekisho speaks to people. */
public enum Language {
  EN,
  JA;

  /** The ISO 639-1 code: {@code en} or {@code ja}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
