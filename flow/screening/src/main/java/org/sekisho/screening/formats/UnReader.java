package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.BirthDate;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NamePart;
import org.sekisho.screening.party.NameStrength;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;

/** The consolidated list of the United Nations Security Council in XML. */
final class UnReader implements ListReader {

  private static final List<String> NAME_FIELDS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (XmlRecords records =
          new XmlRecords(input, file, "CONSOLIDATED_LIST", Set.of("INDIVIDUAL", "ENTITY"))) {
        for (var record = records.next(); record.isPresent(); record = records.next()) {
          intake.accept(party(input.listId(), file.name(), record.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(String list, String file, XmlNode record, PartyIntake intake) {
    boolean person = "INDIVIDUAL".equals(record.name());
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, record.line()));
    draft.id(record.text("REFERENCE_NUMBER"));
    draft.kind(person ? PartyKind.PERSON : PartyKind.ORGANISATION);
    draft.name(primary(record, person));
    draft.name(record.text("NAME_ORIGINAL_SCRIPT"), NameKind.ORIGINAL_SCRIPT);
    draft.gender(record.text("GENDER"));
    draft.programme(record.text("UN_LIST_TYPE"));
    Dates.day(record.text("LISTED_ON")).ifPresent(draft::listedFrom);
    values(record, "NATIONALITY").forEach(each -> draft.country(CountryRole.NATIONALITY, each));
    String prefix = person ? "INDIVIDUAL_" : "ENTITY_";
    record.all(prefix + "ALIAS").forEach(alias -> alias(draft, alias));
    record.all(prefix + "ADDRESS").forEach(address -> address(draft, address));
    record.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(date -> born(draft, file, date, intake));
    record
        .all("INDIVIDUAL_PLACE_OF_BIRTH")
        .forEach(place -> draft.country(CountryRole.BIRTH, place.text("COUNTRY")));
    record.all("INDIVIDUAL_DOCUMENT").forEach(document -> document(draft, document));
    values(record, "TITLE").forEach(draft::remark);
    values(record, "DESIGNATION").forEach(draft::remark);
    draft.remark(record.text("COMMENTS1"));
    return draft;
  }

  private static List<String> values(XmlNode record, String field) {
    return record.path(field, "VALUE").map(XmlNode::text).toList();
  }

  private static PartyName primary(XmlNode record, boolean person) {
    List<String> parts =
        NAME_FIELDS.stream().map(record::text).filter(part -> !part.isEmpty()).toList();
    PartyName name = PartyName.of(String.join(" ", parts), NameKind.PRIMARY);
    return person && parts.size() > 1 ? name.withParts(roles(parts)) : name;
  }

  /** The list numbers the parts without telling their roles; only the first is surely given. */
  private static List<NamePart> roles(List<String> parts) {
    List<NamePart> roles = new ArrayList<>();
    roles.add(new NamePart(NamePart.Role.GIVEN, parts.getFirst()));
    parts
        .subList(1, parts.size() - 1)
        .forEach(part -> roles.add(new NamePart(NamePart.Role.MIDDLE, part)));
    roles.add(new NamePart(NamePart.Role.FAMILY, parts.getLast()));
    return roles;
  }

  private static void alias(PartyDraft draft, XmlNode alias) {
    String quality = alias.text("QUALITY").toLowerCase(Locale.ROOT);
    NameKind kind = "f.k.a.".equals(quality) ? NameKind.FORMER : NameKind.ALIAS;
    NameStrength strength = "low".equals(quality) ? NameStrength.WEAK : NameStrength.STRONG;
    draft.name(alias.text("ALIAS_NAME"), kind, strength);
    Dates.birth(alias.text("DATE_OF_BIRTH")).ifPresent(draft::born);
    draft.country(CountryRole.BIRTH, alias.text("COUNTRY_OF_BIRTH"));
    draft.remark(alias.text("NOTE"));
  }

  private static void address(PartyDraft draft, XmlNode address) {
    String country = address.text("COUNTRY");
    draft.address(
        Address.of(
            address.text("STREET"),
            address.text("CITY"),
            address.text("STATE_PROVINCE"),
            address.text("ZIP_CODE"),
            country));
    draft.country(CountryRole.RESIDENCE, country);
  }

  private static void born(PartyDraft draft, String file, XmlNode date, PartyIntake intake) {
    String written = date.text("DATE").isEmpty() ? date.text("YEAR") : date.text("DATE");
    if (written.isEmpty() && !date.text("FROM_YEAR").isEmpty()) {
      written = date.text("FROM_YEAR") + " to " + date.text("TO_YEAR");
    }
    Optional<BirthDate> known = Dates.birth(written);
    boolean circa = date.text("TYPE_OF_DATE").startsWith("APPROX");
    known.map(exact -> circa ? exact.circa() : exact).ifPresent(draft::born);
    if (known.isEmpty() && !written.isEmpty()) {
      intake.note(FormatProblems.date(file, date.line(), written));
      draft.remark("DOB " + written);
    }
    draft.remark(date.text("NOTE"));
  }

  private static void document(PartyDraft draft, XmlNode document) {
    String type = document.text("TYPE_OF_DOCUMENT").replaceAll("\\s+", " ");
    String country = document.text("ISSUING_COUNTRY");
    draft.identifier(
        IdentifierLabels.typeOf(type),
        document.text("NUMBER"),
        country.isEmpty() ? document.text("COUNTRY_OF_ISSUE") : country,
        type);
    draft.remark(document.text("NOTE"));
  }
}
