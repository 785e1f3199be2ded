package org.sekisho.screening.formats;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;

/** One profile of the Advanced Sanctions Data Model, turned into a party. */
final class AdvancedProfile {

  private final XmlNode profile;
  private final OfacAdvancedReader.References references;
  private final PartyIntake intake;
  private final PartyDraft draft;

  AdvancedProfile(
      XmlNode profile,
      OfacAdvancedReader.References references,
      PartyIntake intake,
      PartyDraft draft) {
    this.profile = profile;
    this.references = references;
    this.intake = intake;
    this.draft = draft;
  }

  void read() {
    draft.kind(kind(word("PartySubType", profile.at("PartySubTypeID"))));
    for (XmlNode identity : profile.all("Identity")) {
      new AdvancedNames(references.words(), draft).read(identity);
      references.documentsOf(identity.at("ID")).forEach(this::document);
    }
    profile.all("Feature").forEach(this::feature);
    references.entriesOf(profile.at("ID")).forEach(this::entry);
  }

  private String word(String set, String number) {
    return references.words().word(set, number);
  }

  /** Sub types are Vessel, Aircraft and Unknown; "Unknown" is told apart by the party type. */
  private PartyKind kind(String subType) {
    return switch (subType.toLowerCase(Locale.ROOT)) {
      case "vessel" -> PartyKind.VESSEL;
      case "aircraft" -> PartyKind.AIRCRAFT;
      default ->
          switch (partyType().toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "entity" -> PartyKind.ORGANISATION;
            default -> PartyKind.UNKNOWN;
          };
    };
  }

  private String partyType() {
    String subType = profile.at("PartySubTypeID");
    return word("PartyType", references.words().partyTypeOf(subType));
  }

  private void document(XmlNode document) {
    String type = word("IDRegDocType", document.at("IDRegDocTypeID"));
    draft.identifier(
        IdentifierLabels.typeOf(type),
        document.text("IDRegistrationNo"),
        word("Country", document.at("IssuedBy-CountryID")),
        type);
  }

  private void feature(XmlNode feature) {
    String type = word("FeatureType", feature.at("FeatureTypeID"));
    for (XmlNode version : feature.all("FeatureVersion")) {
      String value =
          version
              .path("VersionDetail")
              .map(this::detail)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
      switch (type) {
        case "Birthdate" -> version.all("DatePeriod").forEach(this::born);
        case "Gender" -> draft.gender(value);
        case "Place of Birth" -> bornAt(value);
        case "Nationality Country" -> countries(version, CountryRole.NATIONALITY);
        case "Citizenship Country" -> countries(version, CountryRole.CITIZENSHIP);
        case "Nationality of Registration" -> countries(version, CountryRole.REGISTRATION);
        case "Vessel Flag" -> flag(version, value);
        case "Location" -> locations(version).forEach(this::address);
        default -> identifierOrRemark(type, value);
      }
    }
  }

  private String detail(XmlNode detail) {
    String reference = detail.at("DetailReferenceID");
    return reference.isEmpty() ? detail.text() : word("DetailReference", reference);
  }

  private Stream<XmlNode> locations(XmlNode version) {
    return version.all("VersionLocation").stream()
        .flatMap(each ->
            Optional.ofNullable(references.locations().get(each.at("LocationID"))).stream());
  }

  private void countries(XmlNode version, CountryRole role) {
    locations(version).forEach(location -> draft.country(role, country(location)));
  }

  private void flag(XmlNode version, String value) {
    countries(version, CountryRole.FLAG);
    draft.country(CountryRole.FLAG, value);
  }

  private String country(XmlNode location) {
    return Stream.concat(
            location.all("LocationCountry").stream()
                .map(each -> word("Country", each.at("CountryID"))),
            location.all("LocationAreaCode").stream()
                .map(each -> references.words().area(each.at("AreaCodeID"))))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void address(XmlNode location) {
    Map<String, String> parts = new HashMap<>();
    for (XmlNode part : location.all("LocationPart")) {
      String type = word("LocPartType", part.at("LocPartTypeID"));
      String value =
          part.path("LocationPartValue", "Value")
              .map(XmlNode::text)
              .collect(Collectors.joining(" "));
      parts.merge(type, value, (one, other) -> one + ", " + other);
    }
    String street =
        Stream.of("ADDRESS1", "ADDRESS2", "ADDRESS3")
            .map(type -> parts.getOrDefault(type, ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    draft.address(
        Address.of(
            street,
            parts.getOrDefault("CITY", ""),
            parts.getOrDefault("STATE/PROVINCE", parts.getOrDefault("REGION", "")),
            parts.getOrDefault("POSTAL CODE", ""),
            country(location)));
    draft.country(CountryRole.RESIDENCE, country(location));
  }

  private void bornAt(String place) {
    String country = place.substring(place.lastIndexOf(',') + 1);
    if (!Countries.code(country).isEmpty()) {
      draft.country(CountryRole.BIRTH, country);
    }
    draft.remark(place.isEmpty() ? "" : "POB " + place);
  }

  private void identifierOrRemark(String type, String value) {
    if (IdentifierLabels.startOf(type).isPresent()) {
      draft.identifier(IdentifierLabels.typeOf(type), value, "", type);
    } else if (!value.isEmpty()) {
      draft.remark(type + " " + value);
    }
  }

  private void born(XmlNode period) {
    Optional<BirthDate> date = AdvancedDates.birth(period);
    date.ifPresent(draft::born);
    if (date.isEmpty()) {
      intake.note(FormatProblems.date(draft.source().file(), period.line(), period.text("Start")));
    }
  }

  private void entry(XmlNode entry) {
    entry
        .path("EntryEvent", "Date")
        .flatMap(date -> AdvancedDates.day(date).stream())
        .min(LocalDate::compareTo)
        .ifPresent(draft::listedFrom);
    entry
        .all("SanctionsMeasure")
        .forEach(measure -> {
          if ("Program".equals(word("SanctionsType", measure.at("SanctionsTypeID")))) {
            draft.programme(measure.text("Comment"));
          }
        });
  }
}
