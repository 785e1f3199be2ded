package org.sekisho.ownership.finding;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.documents.YesNo;
import org.sekisho.ownership.readers.CsvTable;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/**
 * Reads what parties are, from a file with the columns {@code party,foreign,listed,state}: yes, no
 * or nothing where it is not known, and the foreign state whose organ a party is.
 */
public final class NatureTable {

  private static final List<String> COLUMNS = List.of("party", "foreign", "listed", "state");

  private final Problems problems = new Problems();
  private final Map<String, PartyNature> natures = new HashMap<>();
  private boolean hasHeader;

  private NatureTable() {}

  public static Checked<Map<String, PartyNature>> read(String file, InputStream input)
      throws IOException {
    NatureTable table = new NatureTable();
    new CsvTable(file, table.problems).each(input, table::row);
    return table.problems.check(() -> Map.copyOf(table.natures));
  }

  private void row(List<String> cells, Place place) {
    if (!hasHeader) {
      hasHeader = true;
      checkHeader(cells, place);
    } else if (cells.size() != COLUMNS.size()) {
      tell(place, "the row has " + cells.size() + " cells", cells.size() + "個の値があります");
    } else {
      PartyNature nature =
          new PartyNature(
              truth(cells.get(1), place),
              truth(cells.get(2), place),
              Optional.of(cells.get(3)).filter(state -> !state.isEmpty()));
      if (natures.put(cells.get(0), nature) != null) {
        String party = Brief.of(cells.get(0));
        tell(place, "`" + party + "` stands here again", "`" + party + "`が重複しています");
      }
    }
  }

  private void checkHeader(List<String> cells, Place place) {
    List<String> found = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    if (!found.equals(COLUMNS)) {
      String header = Brief.of(String.join(",", cells));
      tell(place, "the header is `" + header + "`", "見出しが`" + header + "`です");
    }
  }

  private Truth truth(String cell, Place place) {
    if (cell.isEmpty()) {
      return Truth.UNKNOWN;
    }
    Optional<Boolean> said = YesNo.of(cell);
    if (said.isEmpty()) {
      String word = Brief.of(cell);
      tell(place, "`" + word + "` is neither yes nor no", "`" + word + "`はyesでもnoでもありません");
    }
    return said.map(Truth::of).orElse(Truth.UNKNOWN);
  }

  private void tell(Place place, String en, String ja) {
    problems.add(
        "ownership.natures",
        place,
        Text.of(en, ja),
        Text.of(
            "write party,foreign,listed,state with yes, no or nothing",
            "party,foreign,listed,stateの順に、yes、no又は空欄で記入してください"));
  }
}
