package org.sekisho.screening.party;

import java.util.Locale;

/** How a country belongs to a party. */
public enum CountryRole {
  NATIONALITY,
  CITIZENSHIP,
  RESIDENCE,
  REGISTRATION,
  BIRTH,
  FLAG,
  /** Named without a role. */
  OTHER;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
