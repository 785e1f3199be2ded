package org.sekisho.screening.touched;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sekisho.screening.party.IdentifierType;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.rows.BrokenRow;
import org.sekisho.screening.rows.Column;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.search.ScreeningColumns;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;

/** Reads the parties one deals with from a table. */
public final class OwnTable {

  private static final List<String> USUAL_IDS = List.of("id", "party_id", "customer_id", "番号");

  private OwnTable() {}

  /**
   * A party a row; rows without a name are passed over.
   *
   * @param idColumn the column of one's own ids; the number of the row where there is none
   */
  public static Checked<List<Party>> read(
      Rows rows, ScreeningColumns columns, Optional<String> idColumn) {
    Problems problems = new Problems();
    OptionalInt id = Column.find(rows.columns(), idColumn, USUAL_IDS, problems);
    return problems.check(() -> id).then(column -> read(rows, columns, column));
  }

  private static Checked<List<Party>> read(Rows rows, ScreeningColumns columns, OptionalInt id) {
    List<Party> own = new ArrayList<>();
    try {
      int number = 0;
      for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
        number++;
        String key = id.isPresent() ? row.get().get(id.getAsInt()) : String.valueOf(number);
        PartyDraft draft = draft(key, row.get(), columns);
        if (draft.isNamed()) {
          own.add(draft.party());
        }
      }
      return new Checked.Sound<>(List.copyOf(own));
    } catch (BrokenRow found) {
      return new Checked.Broken<>(List.of(found.problem()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PartyDraft draft(String key, List<String> row, ScreeningColumns columns) {
    PartyDraft draft =
        new PartyDraft("own", Place.file("own"))
            .id(key)
            .name(row.get(columns.name()), NameKind.PRIMARY);
    if (columns.identifier().isPresent()) {
      String identifier = row.get(columns.identifier().getAsInt());
      draft.identifier(IdentifierType.OTHER, identifier, "", "");
    }
    return draft;
  }
}
