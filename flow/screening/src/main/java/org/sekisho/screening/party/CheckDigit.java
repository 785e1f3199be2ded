package org.sekisho.screening.party;

import java.util.Locale;

/** Whether an identifier's check digit is right. */
public enum CheckDigit {
  VALID,
  INVALID,
  /** The type has no check digit, or none that is known here. */
  NONE;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CheckDigit of(boolean valid) {
    return valid ? VALID : INVALID;
  }

  /** Checks a value from which spaces and hyphens were taken out, in upper case. */
  static CheckDigit of(IdentifierType type, String value) {
    return switch (type) {
      case LEI -> of(value.matches("[0-9A-Z]{18}[0-9]{2}") && modulo97(value) == 1);
      case IMO -> imo(value);
      case ISIN -> of(value.matches("[A-Z]{2}[0-9A-Z]{9}[0-9]") && luhn(value));
      case MMSI -> of(value.matches("[0-9]{9}"));
      case BIC -> of(value.matches("[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?"));
      case PASSPORT,
          NATIONAL_ID,
          DRIVING_LICENCE,
          TAX,
          VAT,
          REGISTRATION,
          DUNS,
          UEI,
          CALL_SIGN,
          AIRCRAFT_REGISTRATION,
          AIRCRAFT_SERIAL,
          CRYPTO_ADDRESS,
          EMAIL,
          PHONE,
          WEBSITE,
          OTHER ->
          NONE;
    };
  }

  /** ISO 7064 MOD 97-10 over digits, with letters A to Z read as 10 to 35. */
  private static int modulo97(String value) {
    int rest = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 36);
      rest = (digit < 10 ? rest * 10 + digit : rest * 100 + digit) % 97;
    }
    return rest;
  }

  /**
   * A ship's number (IMO resolution A.1117(30)): the first six digits times 7 to 2 end on the last
   * digit. A company's number (MSC.160(78)): weights 8, 6, 4, 2, 9, 7 and the complement to 11.
   */
  private static CheckDigit imo(String value) {
    String digits = value.startsWith("IMO") ? value.substring(3) : value;
    if (!digits.matches("[0-9]{7}")) {
      return INVALID;
    }
    int last = digits.charAt(6) - '0';
    boolean ship = weighted(digits, 7, 6, 5, 4, 3, 2) % 10 == last;
    boolean company = (11 - weighted(digits, 8, 6, 4, 2, 9, 7) % 11) % 10 == last;
    return of(ship || company);
  }

  private static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  /** The Luhn algorithm over digits, with letters A to Z written as 10 to 35 (ISO 6166). */
  private static boolean luhn(String value) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      digits.append(Character.digit(value.charAt(i), 36));
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }
}
