package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.PartyDraft;

/**
 * The Consolidated Screening List of the United States as CSV: one row a party; several values in
 * one column are parted by semicolons, the parts of an address or identifier by commas.
 */
final class ScreeningListCsvReader implements ListReader {

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (Table table = new Table(new DelimitedRows(input, file, ','), intake)) {
        table.header("source", "name", "alt_names", "addresses");
        for (var row = table.next(); row.isPresent(); row = table.next()) {
          intake.accept(party(input.listId(), file.name(), row.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(String list, String file, Table.Row row, PartyIntake intake) {
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, row.line()));
    draft.id(row.any("_id", "id", "entity_number"));
    draft.kind(ScreeningListWords.kind(row.get("type")));
    draft.name(row.get("name"), NameKind.PRIMARY);
    split(row.get("alt_names")).forEach(each -> draft.name(each, NameKind.ALIAS));
    draft.programme(row.get("source"));
    split(row.get("programs")).forEach(draft::programme);
    split(row.get("addresses")).forEach(each -> address(draft, each));
    countries(draft, CountryRole.NATIONALITY, row.get("nationalities"));
    countries(draft, CountryRole.CITIZENSHIP, row.get("citizenships"));
    draft.country(CountryRole.FLAG, row.get("vessel_flag"));
    draft.identifier(IdentifierType.CALL_SIGN, row.get("call_sign"), "", "Call sign");
    ScreeningListWords words = new ScreeningListWords(draft, intake);
    split(row.get("dates_of_birth")).forEach(words::born);
    split(row.get("places_of_birth")).forEach(words::bornAt);
    split(row.get("ids")).forEach(each -> identifier(words, each));
    Dates.day(row.get("start_date")).ifPresent(draft::listedFrom);
    Dates.day(row.get("end_date")).ifPresent(draft::listedTo);
    remarks(draft, row);
    return draft;
  }

  private static void remarks(PartyDraft draft, Table.Row row) {
    draft.remark(row.get("title"));
    draft.remark(row.get("remarks"));
    Stream.of("license_requirement", "license_policy", "federal_register_notice")
        .map(row::get)
        .forEach(draft::remark);
  }

  private static void countries(PartyDraft draft, CountryRole role, String cell) {
    split(cell).forEach(each -> draft.country(role, each));
  }

  private static void address(PartyDraft draft, String text) {
    String country = text.substring(text.lastIndexOf(',') + 1).strip();
    boolean isCode = country.matches("[A-Z]{2}");
    draft.address(Address.of(text, isCode ? country : ""));
    if (isCode) {
      draft.country(CountryRole.RESIDENCE, country);
    }
  }

  /** {@code Passport, T321642, CO}: type, number, then issuer and dates where known. */
  private static void identifier(ScreeningListWords words, String text) {
    List<String> parts = List.of(text.split(", ", -1));
    String country = parts.size() > 2 && parts.get(2).matches("[A-Z]{2}") ? parts.get(2) : "";
    words.identifier(parts.getFirst(), parts.size() > 1 ? parts.get(1) : "", country, text);
  }

  private static List<String> split(String cell) {
    return Stream.of(cell.split(";", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
