package org.sekisho.ownership.readers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.ownership.graph.Parties;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;

/** Reads a list of parties: one id a line, the first cell where there are more, after a header. */
public final class PartyList {

  private static final String HEADER = "party";

  private PartyList() {}

  /**
   * A party of the list.
   *
   * @param place where it stands
   */
  public record Listed(String id, Place place) {}

  public static Checked<List<Listed>> read(String file, InputStream input) throws IOException {
    List<Listed> parties = new ArrayList<>();
    Problems problems = new Problems();
    ByteLines lines = new ByteLines(input);
    Cells cells = new Cells();
    while (lines.next()) {
      cells.split(lines.buffer(), lines.start(), lines.end());
      Place place = new Place(file, lines.number(), 1, "");
      if (lines.isTooLong() || !cells.isClosed()) {
        problems.addAll(List.of(HoldingProblems.shape(place)));
      } else if (!cells.isUtf8(0)) {
        problems.addAll(List.of(HoldingProblems.encoding(place)));
      } else if (cells.text(0).length() > Parties.LONGEST) {
        problems.addAll(List.of(HoldingProblems.longParty(place)));
      } else if (!cells.isEmpty(0) && !isHeader(cells, lines.number())) {
        parties.add(new Listed(cells.text(0), place));
      }
    }
    return problems.check(() -> List.copyOf(parties));
  }

  private static boolean isHeader(Cells cells, int line) {
    return line == 1 && cells.text(0).equalsIgnoreCase(HEADER);
  }
}
