package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sekisho.screening.party.PartyDraft;

/**
 * Any CSV with a header, by the field map of its list. Without a map the columns must bear the
 * names of the fields. A party without an id is known by its line.
 */
final class PlainCsvReader implements ListReader {

  @Override
  public void read(ListInput input, PartyIntake intake) throws IOException {
    for (ListFile file : input.files()) {
      char separator = file.lastName().toLowerCase(Locale.ROOT).contains(".tsv") ? '\t' : ',';
      try (Table table = new Table(new DelimitedRows(input, file, separator), intake)) {
        table.header(columns(input.fields(), FieldMap.Field.NAME).toArray(String[]::new));
        table.requireAll(input.fields().columns().values().stream().flatMap(List::stream).toList());
        for (var row = table.next(); row.isPresent(); row = table.next()) {
          intake.accept(party(input, file.name(), row.get(), intake));
        }
      }
    }
  }

  private static PartyDraft party(ListInput input, String file, Table.Row row, PartyIntake intake) {
    PartyDraft draft = new PartyDraft(input.listId(), FormatProblems.at(file, row.line()));
    draft.id("line-" + row.line());
    Pattern separator = Pattern.compile(input.fields().separator(), Pattern.LITERAL);
    PlainParty.Values values =
        field ->
            columns(input.fields(), field).stream()
                .flatMap(column -> Stream.of(separator.split(row.get(column), -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    return new PlainParty(draft, values, intake).read();
  }

  static List<String> columns(FieldMap fields, FieldMap.Field field) {
    return fields.columns().isEmpty()
        ? List.of(field.name().toLowerCase(Locale.ROOT))
        : fields.columnsOf(field);
  }
}
