package org.sekisho.screening.party;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An address as far as the list takes it apart; fields it does not have are empty.
 *
 * @param street street, building and whatever is finer than a town; the whole text where the list
 *     does not take it apart
 * @param country ISO 3166-1 alpha-2 in lower case, or empty
 */
public record Address(
    String street, String city, String region, String postalCode, String country, String written) {

  /** An address given as one text. */
  public static Address of(String text, String country) {
    return new Address(text, "", "", "", Countries.code(country), text);
  }

  /** An address given in parts. */
  public static Address of(
      String street, String city, String region, String postalCode, String country) {
    String written =
        List.of(street, city, region, postalCode, country).stream()
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return new Address(street, city, region, postalCode, Countries.code(country), written);
  }

  public boolean isEmpty() {
    return written.isBlank();
  }
}
