package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NamePart;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;

/** OFAC's lists in their older XML form (sdn.xml, consolidated.xml; root {@code sdnList}). */
final class OfacXmlReader implements ListReader {

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (XmlRecords records = new XmlRecords(input, file, "sdnList", Set.of("sdnEntry"))) {
        for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
          intake.accept(party(input.listId(), file.name(), entry.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(String list, String file, XmlNode entry, PartyIntake intake) {
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, entry.line()));
    draft.id(entry.text("uid"));
    draft.kind(kind(entry.text("sdnType")));
    draft.name(name(entry, NameKind.PRIMARY, NameStrength.STRONG));
    entry.path("akaList", "aka").forEach(aka -> alias(draft, aka));
    entry.path("programList", "program").forEach(each -> draft.programme(each.text()));
    entry.path("addressList", "address").forEach(each -> address(draft, each));
    entry.path("idList", "id").forEach(each -> identifier(draft, each));
    countries(draft, entry, "nationalityList", "nationality", CountryRole.NATIONALITY);
    countries(draft, entry, "citizenshipList", "citizenship", CountryRole.CITIZENSHIP);
    entry
        .path("dateOfBirthList", "dateOfBirthItem")
        .forEach(each -> born(draft, file, each, intake));
    entry
        .path("placeOfBirthList", "placeOfBirthItem")
        .forEach(each -> bornAt(draft, each.text("placeOfBirth")));
    entry.first("vesselInfo").ifPresent(vessel -> vessel(draft, vessel));
    draft.remark(entry.text("title"));
    draft.remark(entry.text("remarks"));
    return draft;
  }

  private static PartyKind kind(String type) {
    return switch (type) {
      case "Individual" -> PartyKind.PERSON;
      case "Entity" -> PartyKind.ORGANISATION;
      case "Vessel" -> PartyKind.VESSEL;
      case "Aircraft" -> PartyKind.AIRCRAFT;
      default -> PartyKind.UNKNOWN;
    };
  }

  /** Written as in the flat files, {@code FAMILY, Given}; the last name alone for others. */
  private static PartyName name(XmlNode named, NameKind kind, NameStrength strength) {
    String family = named.text("lastName");
    String given = named.text("firstName");
    String text =
        Stream.of(family, given).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    PartyName name = PartyName.of(text, kind, strength);
    List<NamePart> parts = new ArrayList<>();
    if (!given.isEmpty() && !family.isEmpty()) {
      parts.add(new NamePart(NamePart.Role.FAMILY, family));
      parts.add(new NamePart(NamePart.Role.GIVEN, given));
    }
    return name.withParts(parts);
  }

  private static void alias(PartyDraft draft, XmlNode aka) {
    NameKind kind = aka.text("type").startsWith("f") ? NameKind.FORMER : NameKind.ALIAS;
    boolean weak = "weak".equals(aka.text("category"));
    draft.name(name(aka, kind, weak ? NameStrength.WEAK : NameStrength.STRONG));
  }

  private static void address(PartyDraft draft, XmlNode address) {
    String street =
        Stream.of("address1", "address2", "address3")
            .map(address::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String country = address.text("country");
    draft.address(
        Address.of(
            street,
            address.text("city"),
            address.text("stateOrProvince"),
            address.text("postalCode"),
            country));
    draft.country(CountryRole.RESIDENCE, country);
  }

  private static void identifier(PartyDraft draft, XmlNode id) {
    String type = id.text("idType");
    if ("Gender".equals(type)) {
      draft.gender(id.text("idNumber"));
      return;
    }
    if (IdentifierLabels.startOf(type).isEmpty() && id.text("idCountry").isEmpty()) {
      draft.remark(type + " " + id.text("idNumber"));
      return;
    }
    draft.identifier(
        IdentifierLabels.typeOf(type), id.text("idNumber"), id.text("idCountry"), type);
  }

  private static void countries(
      PartyDraft draft, XmlNode entry, String all, String one, CountryRole role) {
    entry.path(all, one).forEach(each -> draft.country(role, each.text("country")));
  }

  private static void born(PartyDraft draft, String file, XmlNode item, PartyIntake intake) {
    String written = item.text("dateOfBirth");
    Optional<BirthDate> date = Dates.birth(written);
    date.ifPresent(draft::born);
    if (date.isEmpty() && !written.isEmpty()) {
      intake.note(FormatProblems.date(file, item.line(), written));
      draft.remark("DOB " + written);
    }
  }

  private static void bornAt(PartyDraft draft, String place) {
    String country = place.substring(place.lastIndexOf(',') + 1);
    if (!Countries.code(country).isEmpty()) {
      draft.country(CountryRole.BIRTH, country);
    }
    draft.remark(place.isEmpty() ? "" : "POB " + place);
  }

  private static void vessel(PartyDraft draft, XmlNode vessel) {
    draft.identifier(IdentifierType.CALL_SIGN, vessel.text("callSign"), "", "Call sign");
    draft.country(CountryRole.FLAG, vessel.text("vesselFlag"));
    draft.remark(vessel.text("vesselType"));
  }
}
