package org.sekisho.screening.party;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import org.sekisho.terms.Place;

/** A party while its list is being read. Empty texts and repetitions are left out. */
public final class PartyDraft {

  private final String listId;
  private final Place source;
  private String partyId = "";
  private PartyKind kind = PartyKind.UNKNOWN;
  private final SequencedSet<PartyName> names = new LinkedHashSet<>();
  private final SequencedSet<BirthDate> birthDates = new LinkedHashSet<>();
  private final SequencedSet<Gender> genders = new LinkedHashSet<>();
  private final SequencedSet<PartyCountry> countries = new LinkedHashSet<>();
  private final SequencedSet<Identifier> identifiers = new LinkedHashSet<>();
  private final SequencedSet<Address> addresses = new LinkedHashSet<>();
  private final SequencedSet<String> programmes = new LinkedHashSet<>();
  private final SequencedSet<String> remarks = new LinkedHashSet<>();
  private boolean hidden;
  private Optional<LocalDate> listedFrom = Optional.empty();
  private Optional<LocalDate> listedTo = Optional.empty();

  public PartyDraft(String listId, Place source) {
    this.listId = listId;
    this.source = source;
  }

  public PartyDraft id(String id) {
    this.partyId = id.strip();
    return this;
  }

  public PartyDraft kind(PartyKind known) {
    this.kind = known;
    return this;
  }

  public PartyDraft name(PartyName name) {
    String text = Visible.of(name.text());
    hidden |= Visible.hides(name.text());
    if (!text.isEmpty()) {
      names.add(name.withText(text));
    }
    return this;
  }

  public PartyDraft name(String text, NameKind nameKind) {
    return name(PartyName.of(text.strip(), nameKind));
  }

  public PartyDraft name(String text, NameKind nameKind, NameStrength strength) {
    return name(PartyName.of(text.strip(), nameKind, strength));
  }

  public PartyDraft born(BirthDate date) {
    birthDates.add(date);
    return this;
  }

  public PartyDraft gender(String word) {
    Gender.of(word).ifPresent(genders::add);
    return this;
  }

  public PartyDraft country(CountryRole role, String written) {
    if (!written.isBlank()) {
      countries.add(PartyCountry.of(role, written));
    }
    return this;
  }

  public PartyDraft identifier(IdentifierType type, String value, String country, String label) {
    if (!value.isBlank()) {
      identifiers.add(Identifier.of(type, value, country, label));
    }
    return this;
  }

  public PartyDraft address(Address address) {
    if (!address.isEmpty()) {
      addresses.add(address);
    }
    return this;
  }

  public PartyDraft programme(String code) {
    if (!code.isBlank()) {
      programmes.add(code.strip());
    }
    return this;
  }

  public PartyDraft remark(String text) {
    if (!text.isBlank()) {
      remarks.add(text.strip());
    }
    return this;
  }

  public PartyDraft listedFrom(LocalDate day) {
    this.listedFrom = Optional.of(day);
    return this;
  }

  public PartyDraft listedTo(LocalDate day) {
    this.listedTo = Optional.of(day);
    return this;
  }

  public String id() {
    return partyId;
  }

  public PartyKind kind() {
    return kind;
  }

  public Place source() {
    return source;
  }

  /** Whether invisible characters were taken out of a name. */
  public boolean hadHiddenCharacters() {
    return hidden;
  }

  public boolean isNamed() {
    return !names.isEmpty();
  }

  /** The party as gathered so far; it must have a name. */
  public Party party() {
    return new Party(
        listId,
        partyId,
        kind,
        names.stream().toList(),
        birthDates.stream().toList(),
        genders.stream().toList(),
        countries.stream().toList(),
        identifiers.stream().toList(),
        addresses.stream().toList(),
        programmes.stream().toList(),
        listedFrom,
        listedTo,
        remarks.stream().toList(),
        source);
  }
}
