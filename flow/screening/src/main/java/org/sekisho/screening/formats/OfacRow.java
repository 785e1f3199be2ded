package org.sekisho.screening.formats;

import java.util.List;
import java.util.regex.Pattern;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NamePart;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;

/** A row of OFAC's flat files, in which {@code -0-} stands for nothing. */
record OfacRow(List<String> values) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

  /** The number of the party that a row of any of the files belongs to. */
  static long number(String file, DelimitedRows.Row row) throws Unreadable {
    String number = row.values().getFirst().strip();
    if (!NUMBER.matcher(number).matches()) {
      throw FormatProblems.schema(file, row.line(), number, "ent_num");
    }
    return Long.parseLong(number);
  }

  String get(int column) {
    String value = values.get(column).strip();
    return "-0-".equals(value) ? "" : value;
  }

  /** A name; a person's is written {@code FAMILY, Given Middle}. */
  PartyName name(int column, NameKind kind, PartyKind party) {
    return name(get(column), kind, party);
  }

  static PartyName name(String text, NameKind kind, PartyKind party) {
    PartyName name = PartyName.of(text, kind);
    int comma = text.indexOf(", ");
    return party == PartyKind.PERSON && comma > 0
        ? name.withParts(
            List.of(
                new NamePart(NamePart.Role.FAMILY, text.substring(0, comma)),
                new NamePart(NamePart.Role.GIVEN, text.substring(comma + 2).strip())))
        : name;
  }
}
