package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.regex.Pattern;
import org.sekisho.screening.party.Address;
import org.sekisho.screening.party.CountryRole;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.PartyDraft;

/**
 * The Denied Persons List of the Bureau of Industry and Security (15 CFR 764.3(a)(2)), tab
 * separated, one row for every address. It has no numbers; a party is known by its name and the day
 * on which its order took effect.
 */
final class DeniedPersonsReader implements ListReader {

  private static final Pattern ALSO_KNOWN_AS =
      Pattern.compile("(?i),?\\s*\\b(?:A/K/A|A\\.K\\.A\\.)[,:]?\\s*");

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (Table table = new Table(new DelimitedRows(input, file, '\t'), intake)) {
        table.header("Name", "Street_Address", "Effective_Date", "Expiration_Date");
        for (var row = table.next(); row.isPresent(); row = table.next()) {
          intake.accept(party(input.listId(), file.name(), row.get()));
        }
      }
    }
  }

  private static PartyDraft party(String list, String file, Table.Row row) {
    PartyDraft draft = new PartyDraft(list, FormatProblems.at(file, row.line()));
    String effective = row.get("Effective_Date");
    String day = Dates.americanDay(effective).map(Object::toString).orElse(effective);
    draft.id(row.get("Name") + " " + day);
    NameKind kind = NameKind.PRIMARY;
    for (String name : ALSO_KNOWN_AS.split(row.get("Name"), -1)) {
      draft.name(name, kind);
      kind = NameKind.ALIAS;
    }
    draft.programme("DPL");
    draft.address(
        Address.of(
            row.get("Street_Address"),
            row.get("City"),
            row.get("State"),
            row.get("Postal_Code"),
            row.get("Country")));
    draft.country(CountryRole.RESIDENCE, row.get("Country"));
    Dates.americanDay(effective).ifPresent(draft::listedFrom);
    Dates.americanDay(row.get("Expiration_Date")).ifPresent(draft::listedTo);
    draft.remark(row.get("Action"));
    draft.remark(row.get("FR_Citation"));
    return draft;
  }
}
