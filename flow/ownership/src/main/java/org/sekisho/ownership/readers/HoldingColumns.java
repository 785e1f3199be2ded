package org.sekisho.ownership.readers;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Nearest;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Where the columns of a holdings file stand; -1 for one that is left out. */
record HoldingColumns(int holder, int company, int percent, int kind, int from, int to) {

  private static final List<String> KNOWN =
      List.of("holder", "company", "percent", "kind", "from", "to");

  static final HoldingColumns USUAL = new HoldingColumns(0, 1, 2, 3, 4, 5);

  /** Reads the first line; a column that is missing, unknown or there twice is a problem. */
  static HoldingColumns of(Cells header, Place line, Problems problems) {
    int[] at = {-1, -1, -1, -1, -1, -1};
    for (int cell = 0; cell < header.count(); cell++) {
      String name = header.text(cell).toLowerCase(Locale.ROOT);
      int known = KNOWN.indexOf(name);
      Place place = line.shifted(header.column(cell) - 1);
      if (known < 0) {
        unknown(name, place, problems);
      } else if (at[known] >= 0) {
        twice(name, place, problems);
      } else {
        at[known] = cell;
      }
    }
    for (int needed = 0; needed < 3; needed++) {
      if (at[needed] < 0) {
        missing(KNOWN.get(needed), line, problems);
      }
    }
    return new HoldingColumns(at[0], at[1], at[2], at[3], at[4], at[5]);
  }

  /** How many cells a row can have; those at its end may be left out. */
  int width() {
    return 1 + IntStream.of(holder, company, percent, kind, from, to).max().orElse(0);
  }

  private static void unknown(String name, Place place, Problems problems) {
    problems.add(
        "holdings.column.unknown",
        place,
        Text.of(
            "`" + Brief.of(name) + "` is not a column of a holdings file",
            "`" + Brief.of(name) + "`という列は保有ファイルにありません"),
        Nearest.to(name, KNOWN)
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(
                Text.of(
                    "the first line names the columns: " + String.join(",", KNOWN),
                    "一行目に列名を書いてください：" + String.join(",", KNOWN))));
  }

  private static void twice(String name, Place place, Problems problems) {
    problems.add(
        "holdings.column.twice",
        place,
        Text.of("the column `" + name + "` is there twice", "列`" + name + "`が二つあります"),
        Text.of("keep one of them", "一つにしてください"));
  }

  private static void missing(String name, Place line, Problems problems) {
    problems.add(
        "holdings.column.missing",
        line,
        Text.of("there is no column `" + name + "`", "列`" + name + "`がありません"),
        Text.of(
            "write `holder,company,percent` on the first line, then `kind,from,to` where needed",
            "一行目に`holder,company,percent`を、必要なら続けて`kind,from,to`を書いてください"));
  }
}
