package org.sekisho.screening.party;

/**
 * A country of a party.
 *
 * @param code ISO 3166-1 alpha-2 in lower case, or empty where the words name no country known
 * @param written the words of the list
 */
public record PartyCountry(CountryRole role, String code, String written) {

  /** The country named by a code or by its English or Japanese name. */
  public static PartyCountry of(CountryRole role, String written) {
    return new PartyCountry(role, Countries.code(written), written.strip());
  }
}
