package org.sekisho.screening.party;

import java.util.Locale;

/** How a name belongs to a party. */
public enum NameKind {
  /** The name under which the party is listed. */
  PRIMARY,
  /** Also known as. */
  ALIAS,
  /** Formerly known as. */
  FORMER,
  /** The primary name or an alias as written in the party's own script. */
  ORIGINAL_SCRIPT,
  /** An abbreviation or acronym. */
  ABBREVIATION;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
