package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/**
 * The UK sanctions list as CSV: a line with its date, a header, then one row for every name and
 * address of a party; rows of one party stand together. The columns of the older consolidated list
 * of OFSI are read too.
 */
final class UkReader implements ListReader {

  private static final int NAME_COLUMNS = 6;

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (Table table = new Table(new DelimitedRows(input, file, ','), intake)) {
        table.header("Name 6", "Name 1");
        table.require("Unique ID", "Group ID");
        rows(input.listId(), file.name(), table, intake);
      }
    }
  }

  private static void rows(String list, String file, Table table, PartyIntake intake)
      throws IOException {
    Optional<PartyDraft> open = Optional.empty();
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      String id = row.get().any("Unique ID", "Group ID");
      if (open.isEmpty() || !open.get().id().equals(id)) {
        if (open.isPresent()) {
          intake.accept(open.get());
        }
        open = Optional.of(new PartyDraft(list, FormatProblems.at(file, row.get().line())).id(id));
      }
      add(open.get(), file, row.get(), intake);
    }
    if (open.isPresent()) {
      intake.accept(open.get());
    }
  }

  private static void add(PartyDraft draft, String file, Table.Row row, PartyIntake intake) {
    draft.kind(kind(row.any("Designation Type", "Group Type")));
    draft.name(name(row, nameKind(row.any("Name type", "Alias Type"))));
    draft.name(
        PartyName.of(row.get("Name non-latin script"), NameKind.ORIGINAL_SCRIPT)
            .inLanguage(row.get("Non-latin script language").toLowerCase(Locale.ROOT)));
    draft.programme(row.any("Regime Name", "Regime"));
    Dates.day(row.any("Date Designated", "UK Sanctions List Date Designated", "Listed On"))
        .ifPresent(draft::listedFrom);
    draft.gender(row.get("Gender"));
    split(row.any("D.O.B", "DOB")).forEach(date -> born(draft, file, row.line(), date, intake));
    split(row.any("Nationality(/ies)", "Nationality"))
        .forEach(each -> draft.country(CountryRole.NATIONALITY, each));
    draft.country(CountryRole.BIRTH, row.get("Country of birth"));
    draft.country(CountryRole.FLAG, row.get("Current believed flag of ship"));
    address(draft, row);
    identifiers(draft, row);
    draft.remark(row.get("Title"));
    draft.remark(row.get("Position"));
    draft.remark(row.get("Other Information"));
  }

  private static PartyKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> PartyKind.PERSON;
      case "entity" -> PartyKind.ORGANISATION;
      case "ship" -> PartyKind.VESSEL;
      default -> PartyKind.UNKNOWN;
    };
  }

  private static NameKind nameKind(String type) {
    String word = type.toLowerCase(Locale.ROOT);
    if (word.startsWith("primary name") && !word.contains("variation")) {
      return NameKind.PRIMARY;
    }
    return word.startsWith("f") ? NameKind.FORMER : NameKind.ALIAS;
  }

  /** Names 1 to 5 are given names in order; name 6 is the family name or the whole name. */
  private static PartyName name(Table.Row row, NameKind kind) {
    List<NamePart> parts = new ArrayList<>();
    for (int i = 1; i <= NAME_COLUMNS; i++) {
      String text = row.get("Name " + i);
      NamePart.Role role =
          i == NAME_COLUMNS
              ? NamePart.Role.FAMILY
              : i == 1 ? NamePart.Role.GIVEN : NamePart.Role.MIDDLE;
      if (!text.isEmpty()) {
        parts.add(new NamePart(role, text));
      }
    }
    boolean low =
        row.any("Alias strength", "Alias Quality").toLowerCase(Locale.ROOT).startsWith("low");
    String whole = String.join(" ", parts.stream().map(NamePart::text).toList());
    PartyName name = PartyName.of(whole, kind, low ? NameStrength.WEAK : NameStrength.STRONG);
    return parts.size() > 1 ? name.withParts(parts) : name;
  }

  private static void born(
      PartyDraft draft, String file, long line, String date, PartyIntake intake) {
    Dates.birth(date)
        .ifPresentOrElse(draft::born, () -> intake.note(FormatProblems.date(file, line, date)));
  }

  private static void address(PartyDraft draft, Table.Row row) {
    List<String> lines =
        Stream.of(1, 2, 3, 4, 5, 6)
            .map(number -> row.any("Address Line " + number, "Address " + number))
            .filter(text -> !text.isEmpty())
            .toList();
    String country = row.any("Address Country", "Country");
    String postal = row.any("Address Postal Code", "Post/Zip Code");
    draft.address(Address.of(String.join(", ", lines), "", "", postal, country));
    draft.country(CountryRole.RESIDENCE, country);
  }

  private static void identifiers(PartyDraft draft, Table.Row row) {
    identifier(draft, IdentifierType.PASSPORT, row.get("Passport number"));
    identifier(
        draft,
        IdentifierType.NATIONAL_ID,
        row.any("National Identifier number", "National Identification Number"));
    identifier(draft, IdentifierType.REGISTRATION, row.get("Business registration number (s)"));
    identifier(draft, IdentifierType.IMO, row.get("IMO number"));
    identifier(draft, IdentifierType.PHONE, row.get("Phone number"));
    identifier(draft, IdentifierType.EMAIL, row.get("Email address"));
    identifier(draft, IdentifierType.WEBSITE, row.get("Website"));
  }

  private static void identifier(PartyDraft draft, IdentifierType type, String numbers) {
    split(numbers).forEach(number -> draft.identifier(type, number, "", ""));
  }

  /** Several values in one cell are parted by semicolons or numbered {@code (1) ... (2) ...}. */
  private static List<String> split(String cell) {
    return Stream.of(cell.split(";|\\(\\d\\)", -1))
        .map(part -> part.strip().replaceFirst("\\.$", ""))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
