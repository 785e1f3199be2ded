package org.sekisho.screening.party;

import java.util.Locale;

/** What a listed party is. */
public enum PartyKind {
  PERSON,
  ORGANISATION,
  VESSEL,
  AIRCRAFT,
  UNKNOWN;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
