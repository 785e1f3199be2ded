package org.sekisho.screening.party;

import java.util.Locale;

/**
 * How far the list's publisher itself trusts a name. OFAC calls broad aliases weak ("a.k.a.
 * category"), the UN gives quality Low, the UK "low quality a.k.a.".
 */
public enum NameStrength {
  STRONG,
  /** Common nicknames and noms de guerre: too many hits if matched loosely. */
  WEAK;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
