package org.sekisho.screening.formats;

import java.util.List;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.NamePart;
import org.sekisho.screening.party.PartyKind;
import org.sekisho.screening.party.PartyName;

/** A row of OFAC's flat files, in which {@code -0-} stands for nothing. */
record OfacRow(List<String> values) {

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
