package org.sekisho.screening.party;

import java.util.Locale;

/**
 * A number or code that identifies a party.
 *
 * @param value without spaces and hyphens at its ends, in the list's spelling
 * @param country who issued it, ISO 3166-1 alpha-2 in lower case, or empty
 * @param label the list's own word for the type, for example {@code Cedula No.}
 */
public record Identifier(
    IdentifierType type, String value, String country, CheckDigit check, String label) {

  public static Identifier of(IdentifierType type, String value, String country, String label) {
    String stripped = type == IdentifierType.IMO ? number(value) : value.strip();
    CheckDigit check = CheckDigit.of(type, key(stripped));
    return new Identifier(type, stripped, Countries.code(country), check, label.strip());
  }

  /** An IMO number is written with and without its three letters. */
  private static String number(String imo) {
    return imo.strip().replaceFirst("(?i)^IMO[\\s:-]*", "");
  }

  /** The value as compared: upper case, letters and digits only. */
  public String key() {
    return key(value);
  }

  private static String key(String value) {
    StringBuilder kept = new StringBuilder();
    value
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(point -> kept.appendCodePoint(point));
    return kept.toString().toUpperCase(Locale.ROOT);
  }
}
