package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

/**
 * The consolidated list of persons under EU financial sanctions, XML schema 1.1 (namespace {@code
 * http://eu.europa.ec/fpi/fsd/export}): values stand in attributes, an alias is strong or not.
 */
final class EuReader implements ListReader {

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (XmlRecords records = new XmlRecords(input, file, "export", Set.of("sanctionEntity"))) {
        for (var entity = records.next(); entity.isPresent(); entity = records.next()) {
          intake.accept(party(input.listId(), file.name(), entity.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(String list, String file, XmlNode entity, PartyIntake intake) {
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, entity.line()));
    draft.id(entity.at("euReferenceNumber"));
    if (draft.id().isEmpty()) {
      draft.id(entity.at("logicalId"));
    }
    draft.kind(kind(entity));
    names(draft, entity);
    entity.all("regulation").forEach(regulation -> regulation(draft, regulation));
    Dates.day(entity.at("designationDate")).ifPresent(draft::listedFrom);
    entity.all("citizenship").forEach(each -> country(draft, CountryRole.CITIZENSHIP, each));
    entity.all("birthdate").forEach(each -> born(draft, file, each, intake));
    entity.all("address").forEach(each -> address(draft, each));
    entity.all("identification").forEach(each -> identifier(draft, each));
    entity.all("remark").forEach(each -> draft.remark(each.text()));
    return draft;
  }

  private static PartyKind kind(XmlNode entity) {
    String code = entity.first("subjectType").map(each -> each.at("code")).orElse("");
    return switch (code) {
      case "person" -> PartyKind.PERSON;
      case "enterprise" -> PartyKind.ORGANISATION;
      default -> PartyKind.UNKNOWN;
    };
  }

  private static void names(PartyDraft draft, XmlNode entity) {
    List<XmlNode> aliases = entity.all("nameAlias");
    for (int i = 0; i < aliases.size(); i++) {
      XmlNode alias = aliases.get(i);
      boolean weak = "false".equals(alias.at("strong"));
      PartyName name =
          PartyName.of(
              wholeName(alias),
              i == 0 ? NameKind.PRIMARY : NameKind.ALIAS,
              weak ? NameStrength.WEAK : NameStrength.STRONG);
      draft.name(
          name.withParts(parts(alias))
              .inLanguage(alias.at("nameLanguage").toLowerCase(Locale.ROOT)));
      draft.gender(alias.at("gender"));
      draft.remark(alias.at("function"));
    }
  }

  private static String wholeName(XmlNode alias) {
    return alias.at("wholeName").isEmpty()
        ? Stream.of("firstName", "middleName", "lastName")
            .map(alias::at)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : alias.at("wholeName");
  }

  private static List<NamePart> parts(XmlNode alias) {
    List<NamePart> parts = new ArrayList<>();
    part(parts, NamePart.Role.GIVEN, alias.at("firstName"));
    part(parts, NamePart.Role.MIDDLE, alias.at("middleName"));
    part(parts, NamePart.Role.FAMILY, alias.at("lastName"));
    return parts;
  }

  private static void part(List<NamePart> parts, NamePart.Role role, String text) {
    if (!text.isEmpty()) {
      parts.add(new NamePart(role, text));
    }
  }

  private static void regulation(PartyDraft draft, XmlNode regulation) {
    draft.programme(regulation.at("programme"));
    Dates.day(regulation.at("entryIntoForceDate")).ifPresent(draft::listedFrom);
  }

  private static void country(PartyDraft draft, CountryRole role, XmlNode node) {
    String code = node.at("countryIso2Code");
    boolean unknown = code.isEmpty() || "00".equals(code);
    String description = node.at("countryDescription");
    if (!"UNKNOWN".equals(description)) {
      draft.country(role, unknown ? description : code);
    }
  }

  private static void born(PartyDraft draft, String file, XmlNode node, PartyIntake intake) {
    country(draft, CountryRole.BIRTH, node);
    String written = written(node);
    if (written.isEmpty()) {
      return;
    }
    boolean circa = "true".equals(node.at("circa"));
    Dates.birth(written)
        .map(date -> circa ? date.circa() : date)
        .ifPresentOrElse(
            draft::born, () -> intake.note(FormatProblems.date(file, node.line(), written)));
  }

  private static String written(XmlNode node) {
    if (!node.at("birthdate").isEmpty()) {
      return node.at("birthdate");
    }
    if (!node.at("yearRangeFrom").isEmpty()) {
      return node.at("yearRangeFrom") + " to " + node.at("yearRangeTo");
    }
    String month = node.at("monthOfYear");
    String year = node.at("year");
    return month.isEmpty() || year.isEmpty() ? year : year + "-" + month;
  }

  private static void address(PartyDraft draft, XmlNode address) {
    String code = address.at("countryIso2Code");
    draft.address(
        Address.of(
            address.at("street"),
            address.at("city"),
            address.at("region"),
            address.at("zipCode"),
            "00".equals(code) ? "" : code));
    country(draft, CountryRole.RESIDENCE, address);
  }

  private static void identifier(PartyDraft draft, XmlNode node) {
    String number = node.at("number").isEmpty() ? node.at("latinNumber") : node.at("number");
    String label = node.at("identificationTypeDescription");
    draft.identifier(type(node.at("identificationTypeCode")), number, issuer(node), label);
  }

  private static String issuer(XmlNode node) {
    String code = node.at("countryIso2Code");
    return "00".equals(code) ? "" : code;
  }

  private static IdentifierType type(String code) {
    return switch (code) {
      case "passport", "diplomatic", "electronicid", "travel" -> IdentifierType.PASSPORT;
      case "id", "ssn" -> IdentifierType.NATIONAL_ID;
      case "fiscalcode", "tax" -> IdentifierType.TAX;
      case "regnumber", "tradelic" -> IdentifierType.REGISTRATION;
      case "driverlicence" -> IdentifierType.DRIVING_LICENCE;
      case "swiftbic" -> IdentifierType.BIC;
      case "imo" -> IdentifierType.IMO;
      default -> IdentifierType.OTHER;
    };
  }
}
