package org.sekisho.screening.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;

/**
 * A party on a list, with all that the list says of it.
 *
 * @param listId the list's id, which is its folder's name, for example {@code us-ofac-sdn}
 * @param partyId the list's own number or reference for the party; unique in a version of the list
 * @param names at least one; the primary name comes first
 * @param programmes sanctions programmes or list parts, in the list's own codes
 * @param listedFrom the first day of the listing, where the list tells it
 * @param listedTo the last day of the listing, where the list tells it
 * @param remarks the list's further words: titles, positions, notes
 * @param source the line of the file where the party begins
 */
public record Party(
    String listId,
    String partyId,
    PartyKind kind,
    List<PartyName> names,
    List<BirthDate> birthDates,
    List<Gender> genders,
    List<PartyCountry> countries,
    List<Identifier> identifiers,
    List<Address> addresses,
    List<String> programmes,
    Optional<LocalDate> listedFrom,
    Optional<LocalDate> listedTo,
    List<String> remarks,
    Place source) {

  public Party {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    genders = List.copyOf(genders);
    countries = List.copyOf(countries);
    identifiers = List.copyOf(identifiers);
    addresses = List.copyOf(addresses);
    programmes = List.copyOf(programmes);
    remarks = List.copyOf(remarks);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("party " + partyId + " has no name");
    }
  }

  /** The name under which the party is listed. */
  public String name() {
    return names.getFirst().text();
  }

  /** Hash over everything but the source: the same listing, the same hash, wherever it stands. */
  public ContentHash contentHash() {
    return ContentHash.of(PartyJson.line(this));
  }
}
