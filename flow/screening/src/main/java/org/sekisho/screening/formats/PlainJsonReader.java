package org.sekisho.screening.formats;

import java.io.IOException;
import org.sekisho.screening.party.PartyDraft;

/** Any JSON of one object a party, in an array or one a line, by the field map of its list. */
final class PlainJsonReader implements ListReader {

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      try (JsonRecords records = new JsonRecords(input, file, "")) {
        for (var entry = records.next(); entry.isPresent(); entry = records.next()) {
          intake.accept(party(input, file.name(), entry.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(
      ListInput input, String file, JsonTree.Mapping entry, PartyIntake intake) {
    PartyDraft draft = new PartyDraft(input.listId(), FormatProblems.at(file, entry.line()));
    draft.id("line-" + entry.line());
    PlainParty.Values values =
        field ->
            PlainCsvReader.columns(input.fields(), field).stream()
                .flatMap(name -> entry.texts(name).stream())
                .toList();
    return new PlainParty(draft, values, intake).read();
  }
}
