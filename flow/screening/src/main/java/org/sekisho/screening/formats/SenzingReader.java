package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NamePart;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;

/**
 * Records of the Senzing entity specification, one a line or in an array. Features stand in {@code
 * FEATURES}, in named arrays, or flat in the record; each is read by its own attributes.
 */
final class SenzingReader implements ListReader {

  private record Numbered(String attribute, IdentifierType type) {}

  private static final List<Numbered> NUMBERS =
      List.of(
          new Numbered("PASSPORT", IdentifierType.PASSPORT),
          new Numbered("NATIONAL_ID", IdentifierType.NATIONAL_ID),
          new Numbered("SSN", IdentifierType.NATIONAL_ID),
          new Numbered("DRIVERS_LICENSE", IdentifierType.DRIVING_LICENCE),
          new Numbered("TAX_ID", IdentifierType.TAX),
          new Numbered("LEI", IdentifierType.LEI),
          new Numbered("DUNS", IdentifierType.DUNS),
          new Numbered("OTHER_ID", IdentifierType.OTHER),
          new Numbered("PHONE", IdentifierType.PHONE));

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (JsonRecords records = new JsonRecords(input, file, "")) {
        for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
          intake.accept(party(input.listId(), file.name(), entry.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(
      String list, String file, JsonTree.Mapping entry, PartyIntake intake) throws Unreadable {
    if (entry.get("RECORD_ID").isEmpty()) {
      throw FormatProblems.schema(file, entry.line(), "{", "RECORD_ID");
    }
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, entry.line()));
    draft.id(entry.text("RECORD_ID"));
    List<JsonTree.Mapping> features = new ArrayList<>(List.of(entry));
    entry.entries().values().forEach(value -> features.addAll(value.mappings()));
    String type =
        features.stream().map(each -> each.text("RECORD_TYPE")).collect(Collectors.joining());
    draft.kind(kind(type));
    features.forEach(feature -> name(draft, feature));
    features.forEach(feature -> feature(draft, feature, intake));
    return draft;
  }

  private static PartyKind kind(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "PERSON" -> PartyKind.PERSON;
      case "ORGANIZATION" -> PartyKind.ORGANISATION;
      case "VESSEL" -> PartyKind.VESSEL;
      case "AIRCRAFT" -> PartyKind.AIRCRAFT;
      default -> PartyKind.UNKNOWN;
    };
  }

  private static void name(PartyDraft draft, JsonTree.Mapping feature) {
    List<NamePart> parts = new ArrayList<>();
    part(parts, NamePart.Role.GIVEN, feature.text("NAME_FIRST"));
    part(parts, NamePart.Role.MIDDLE, feature.text("NAME_MIDDLE"));
    part(parts, NamePart.Role.FAMILY, feature.text("NAME_LAST"));
    String whole =
        Stream.of(feature.text("NAME_FULL"), feature.text("NAME_ORG"))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(String.join(" ", parts.stream().map(NamePart::text).toList()));
    NameKind kind =
        switch (feature.text("NAME_TYPE").toUpperCase(Locale.ROOT)) {
          case "PRIMARY" -> NameKind.PRIMARY;
          case "FORMER", "MAIDEN" -> NameKind.FORMER;
          default -> draft.isNamed() ? NameKind.ALIAS : NameKind.PRIMARY;
        };
    draft.name(PartyName.of(whole, kind).withParts(parts));
  }

  private static void part(List<NamePart> parts, NamePart.Role role, String text) {
    if (!text.isEmpty()) {
      parts.add(new NamePart(role, text));
    }
  }

  private static void feature(PartyDraft draft, JsonTree.Mapping feature, PartyIntake intake) {
    String born = feature.text("DATE_OF_BIRTH");
    if (!born.isEmpty()) {
      new ScreeningListWords(draft, intake).born(born);
    }
    draft.gender(feature.text("GENDER"));
    draft.country(CountryRole.NATIONALITY, feature.text("NATIONALITY"));
    draft.country(CountryRole.CITIZENSHIP, feature.text("CITIZENSHIP"));
    draft.country(CountryRole.REGISTRATION, feature.text("REGISTRATION_COUNTRY"));
    draft.country(CountryRole.OTHER, feature.text("COUNTRY_OF_ASSOCIATION"));
    NUMBERS.forEach(number -> identifier(draft, feature, number));
    draft.identifier(IdentifierType.EMAIL, feature.text("EMAIL_ADDRESS"), "", "EMAIL_ADDRESS");
    draft.identifier(
        IdentifierType.WEBSITE, feature.text("WEBSITE_ADDRESS"), "", "WEBSITE_ADDRESS");
    address(draft, feature);
  }

  private static void identifier(PartyDraft draft, JsonTree.Mapping feature, Numbered number) {
    String name = number.attribute();
    draft.identifier(
        number.type(), feature.text(name + "_NUMBER"), feature.text(name + "_COUNTRY"), name);
  }

  private static void address(PartyDraft draft, JsonTree.Mapping feature) {
    String country = feature.text("ADDR_COUNTRY");
    String full = feature.text("ADDR_FULL");
    draft.address(
        full.isEmpty()
            ? Address.of(
                feature.text("ADDR_LINE1"),
                feature.text("ADDR_CITY"),
                feature.text("ADDR_STATE"),
                feature.text("ADDR_POSTAL_CODE"),
                country)
            : Address.of(full, country));
    draft.country(CountryRole.RESIDENCE, country);
  }
}
