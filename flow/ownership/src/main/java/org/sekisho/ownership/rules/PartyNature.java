package org.sekisho.ownership.rules;

import java.util.Optional;
import org.sekisho.terms.Truth;

/**
 * What a party is, as far as tests of holdings ask. What nobody has said is unknown, not no.
 *
 * @param foreign a non-resident individual, or a body under foreign law or with its head office
 *     abroad
 * @param listed its shares are traded on an exchange
 * @param state the foreign state of which it is an organ, such as a government, an agency, a local
 *     government, a central bank or a party; empty for one that is none
 */
public record PartyNature(Truth foreign, Truth listed, Optional<String> state) {

  public static final PartyNature UNKNOWN =
      new PartyNature(Truth.UNKNOWN, Truth.UNKNOWN, Optional.empty());

  public static PartyNature foreign(boolean known) {
    return new PartyNature(Truth.of(known), Truth.UNKNOWN, Optional.empty());
  }

  public static PartyNature organOf(String state) {
    return new PartyNature(Truth.YES, Truth.NO, Optional.of(state));
  }

  public PartyNature listed(boolean known) {
    return new PartyNature(foreign, Truth.of(known), state);
  }
}
