package org.sekisho.screening.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NamePart;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;
import org.sekisho.terms.Place;

/** One FollowTheMoney entity: a schema and properties of many values each. */
final class FtmEntity {

  private record Property(String name, IdentifierType type) {}

  private static final List<Property> IDENTIFIERS =
      List.of(
          new Property("passportNumber", IdentifierType.PASSPORT),
          new Property("idNumber", IdentifierType.NATIONAL_ID),
          new Property("socialSecurityNumber", IdentifierType.NATIONAL_ID),
          new Property("taxNumber", IdentifierType.TAX),
          new Property("innCode", IdentifierType.TAX),
          new Property("vatCode", IdentifierType.VAT),
          new Property("registrationNumber", IdentifierType.REGISTRATION),
          new Property("ogrnCode", IdentifierType.REGISTRATION),
          new Property("uscCode", IdentifierType.REGISTRATION),
          new Property("leiCode", IdentifierType.LEI),
          new Property("dunsCode", IdentifierType.DUNS),
          new Property("uniqueEntityId", IdentifierType.UEI),
          new Property("swiftBic", IdentifierType.BIC),
          new Property("isinCode", IdentifierType.ISIN),
          new Property("imoNumber", IdentifierType.IMO),
          new Property("mmsi", IdentifierType.MMSI),
          new Property("callSign", IdentifierType.CALL_SIGN),
          new Property("serialNumber", IdentifierType.AIRCRAFT_SERIAL),
          new Property("publicKey", IdentifierType.CRYPTO_ADDRESS),
          new Property("email", IdentifierType.EMAIL),
          new Property("phone", IdentifierType.PHONE),
          new Property("website", IdentifierType.WEBSITE));

  private static final Map<String, PartyKind> PARTIES =
      Map.of(
          "Person", PartyKind.PERSON,
          "LegalEntity", PartyKind.UNKNOWN,
          "Organization", PartyKind.ORGANISATION,
          "Company", PartyKind.ORGANISATION,
          "PublicBody", PartyKind.ORGANISATION,
          "Vessel", PartyKind.VESSEL,
          "Airplane", PartyKind.AIRCRAFT);

  private final JsonTree.Mapping entity;
  private final JsonTree.Mapping properties;

  FtmEntity(JsonTree.Mapping entity) {
    this.entity = entity;
    this.properties =
        entity.mappings("properties").stream()
            .findFirst()
            .orElse(new JsonTree.Mapping(entity.line(), Map.of()));
  }

  boolean isParty() {
    return PARTIES.containsKey(entity.text("schema"));
  }

  PartyDraft draft(String list, Place source, Map<String, Address> addresses, PartyIntake intake) {
    PartyDraft draft = new PartyDraft(list, source).id(entity.text("id"));
    draft.kind(PARTIES.getOrDefault(entity.text("schema"), PartyKind.UNKNOWN));
    names(draft);
    ScreeningListWords words = new ScreeningListWords(draft, intake);
    all("birthDate").forEach(words::born);
    all("birthPlace").forEach(words::bornAt);
    all("gender").forEach(draft::gender);
    countries(draft);
    IDENTIFIERS.forEach(property ->
        all(property.name())
            .forEach(value -> draft.identifier(property.type(), value, "", property.name())));
    addresses(draft, addresses);
    Stream.of("program", "programId", "topics").flatMap(this::all).forEach(draft::programme);
    all("createdAt").flatMap(FtmEntity::day).min(LocalDate::compareTo).ifPresent(draft::listedFrom);
    Stream.of("title", "position", "notes", "summary").flatMap(this::all).forEach(draft::remark);
    return draft;
  }

  private Stream<String> all(String property) {
    return properties.texts(property).stream();
  }

  private static Stream<LocalDate> day(String text) {
    return Dates.day(text).stream();
  }

  /** The caption is the publisher's choice among the names, so it comes first. */
  private void names(PartyDraft draft) {
    String caption = entity.text("caption");
    Optional<String> first = all("name").findFirst();
    boolean captioned = all("name").anyMatch(caption::equals);
    List<NamePart> parts = parts();
    Optional<String> primary = captioned ? Optional.of(caption) : first;
    primary.ifPresent(text -> draft.name(PartyName.of(text, NameKind.PRIMARY).withParts(parts)));
    all("name")
        .filter(text -> !primary.equals(Optional.of(text)))
        .forEach(text -> draft.name(text, NameKind.ALIAS));
    all("alias").forEach(text -> draft.name(text, NameKind.ALIAS));
    all("previousName").forEach(text -> draft.name(text, NameKind.FORMER));
    all("abbreviation").forEach(text -> draft.name(text, NameKind.ABBREVIATION));
    all("weakAlias").forEach(text -> draft.name(text, NameKind.ALIAS, NameStrength.WEAK));
  }

  private List<NamePart> parts() {
    List<NamePart> parts = new ArrayList<>();
    all("firstName").forEach(text -> parts.add(new NamePart(NamePart.Role.GIVEN, text)));
    all("secondName").forEach(text -> parts.add(new NamePart(NamePart.Role.MIDDLE, text)));
    all("fatherName").forEach(text -> parts.add(new NamePart(NamePart.Role.PATRONYMIC, text)));
    all("lastName").forEach(text -> parts.add(new NamePart(NamePart.Role.FAMILY, text)));
    return parts;
  }

  private void countries(PartyDraft draft) {
    all("nationality").forEach(text -> draft.country(CountryRole.NATIONALITY, text));
    all("citizenship").forEach(text -> draft.country(CountryRole.CITIZENSHIP, text));
    all("jurisdiction").forEach(text -> draft.country(CountryRole.REGISTRATION, text));
    all("birthCountry").forEach(text -> draft.country(CountryRole.BIRTH, text));
    all("flag").forEach(text -> draft.country(CountryRole.FLAG, text));
    all("country").forEach(text -> draft.country(CountryRole.OTHER, text));
  }

  private void addresses(PartyDraft draft, Map<String, Address> known) {
    all("address").forEach(text -> draft.address(Address.of(text, "")));
    all("addressEntity")
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .forEach(draft::address);
    properties.mappings("addressEntity").stream()
        .map(nested -> new FtmEntity(nested).asAddress())
        .forEach(draft::address);
  }

  /** This entity, of schema Address, as an address. */
  Address asAddress() {
    String country = first("country");
    String full = first("full");
    return full.isEmpty()
        ? Address.of(
            first("street"),
            first("city"),
            first("region") + first("state"),
            first("postalCode"),
            country)
        : Address.of(full, country);
  }

  private String first(String property) {
    return all(property).findFirst().orElse("");
  }
}
