package org.sekisho.matter.bill;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Participant;

/**
 * Who makes or supplies, as a bill tells.
 *
 * @param country two capital letters (ISO 3166-1)
 */
record Organization(String name, Optional<String> country) {

  private static final FactType COUNTRY = new FactType.Country();

  /** A person or an organization of which a bill tells only the name, perhaps with an address. */
  static Optional<Organization> named(String text) {
    String name = text.replaceAll("<[^<>]*>", " ").strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organization(name, Optional.empty()));
  }

  Participant participant() {
    return new Participant(name, name, country, Optional.empty(), Optional.empty());
  }

  /** A country by its two letters, or by its name in English, as CycloneDX allows either. */
  static Optional<String> country(String told) {
    String text = told.strip();
    return COUNTRY.parse(text).isPresent()
        ? Optional.of(text)
        : countries().filter(letters -> name(letters).equalsIgnoreCase(text)).findFirst();
  }

  private static Stream<String> countries() {
    return Arrays.stream(Locale.getISOCountries());
  }

  private static String name(String letters) {
    return Locale.of("", letters).getDisplayCountry(Locale.ENGLISH);
  }
}
