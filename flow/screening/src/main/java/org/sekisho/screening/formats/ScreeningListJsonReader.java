package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.PartyDraft;

/** The Consolidated Screening List of the United States as JSON, in an array {@code results}. */
final class ScreeningListJsonReader implements ListReader {

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (JsonRecords records = new JsonRecords(input, file, "results")) {
        for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
          intake.accept(party(input.listId(), file.name(), entry.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(
      String list, String file, JsonTree.Mapping entry, PartyIntake intake) {
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, entry.line()));
    draft.id(entry.text("id").isEmpty() ? entry.text("entity_number") : entry.text("id"));
    draft.kind(ScreeningListWords.kind(entry.text("type")));
    draft.name(entry.text("name"), NameKind.PRIMARY);
    entry.texts("alt_names").forEach(each -> draft.name(each, NameKind.ALIAS));
    draft.programme(entry.text("source"));
    entry.texts("programs").forEach(draft::programme);
    entry.mappings("addresses").forEach(each -> address(draft, each));
    countries(draft, entry, "nationalities", CountryRole.NATIONALITY);
    countries(draft, entry, "citizenships", CountryRole.CITIZENSHIP);
    countries(draft, entry, "vessel_flag", CountryRole.FLAG);
    draft.identifier(IdentifierType.CALL_SIGN, entry.text("call_sign"), "", "Call sign");
    ScreeningListWords words = new ScreeningListWords(draft, intake);
    entry.texts("dates_of_birth").forEach(words::born);
    entry.texts("places_of_birth").forEach(words::bornAt);
    entry.mappings("ids").forEach(each -> identifier(words, each));
    Dates.day(entry.text("start_date")).ifPresent(draft::listedFrom);
    Dates.day(entry.text("end_date")).ifPresent(draft::listedTo);
    Stream.of(
            "title", "remarks", "license_requirement", "license_policy", "federal_register_notice")
        .map(entry::text)
        .forEach(draft::remark);
    return draft;
  }

  private static void countries(
      PartyDraft draft, JsonTree.Mapping entry, String field, CountryRole role) {
    entry.texts(field).forEach(each -> draft.country(role, each));
  }

  private static void address(PartyDraft draft, JsonTree.Mapping address) {
    draft.address(
        Address.of(
            address.text("address"),
            address.text("city"),
            address.text("state"),
            address.text("postal_code"),
            address.text("country")));
    draft.country(CountryRole.RESIDENCE, address.text("country"));
  }

  private static void identifier(ScreeningListWords words, JsonTree.Mapping id) {
    String type = id.text("type");
    String number = id.text("number");
    words.identifier(type, number, id.text("country"), type + " " + number);
  }
}
