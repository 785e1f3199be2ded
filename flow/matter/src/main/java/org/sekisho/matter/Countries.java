package org.sekisho.matter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sekisho.terms.Text;

/** ISO 3166-1 alpha-2 codes as numbers, and what the countries are called. */
final class Countries {

  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final int LETTERS = 26;
  static final long MOST = (long) LETTERS * LETTERS - 1;

  private Countries() {}

  static Optional<Long> code(String letters) {
    if (!CODES.contains(letters)) {
      return Optional.empty();
    }
    return Optional.of((letters.charAt(0) - 'A') * (long) LETTERS + (letters.charAt(1) - 'A'));
  }

  static String letters(long code) {
    return "" + (char) ('A' + code / LETTERS) + (char) ('A' + code % LETTERS);
  }

  static Text name(long code) {
    Locale country = Locale.of("", letters(code));
    return Text.of(
        country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.JAPANESE));
  }
}
