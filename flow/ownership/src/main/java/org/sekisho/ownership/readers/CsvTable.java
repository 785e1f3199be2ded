package org.sekisho.ownership.readers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;

/** Rows of a file of comma separated values, the first included, for tables that are not large. */
public final class CsvTable {

  private final String file;
  private final Problems problems;

  public CsvTable(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Takes one row's cells. */
  public interface Taker {
    void take(List<String> cells, Place place);
  }

  /** Gives each row that is not blank; one whose quotes do not close is a problem. */
  public void each(InputStream input, Taker taker) throws IOException {
    ByteLines lines = new ByteLines(input);
    Cells cells = new Cells();
    while (lines.next()) {
      Place place = new Place(file, lines.number(), 1, "");
      cells.split(lines.buffer(), lines.start(), lines.end());
      if (lines.isTooLong() || !cells.isClosed()) {
        problems.addAll(List.of(HoldingProblems.shape(place)));
      } else if (cells.count() > 1 || !cells.isEmpty(0)) {
        taker.take(IntStream.range(0, cells.count()).mapToObj(cells::text).toList(), place);
      }
    }
  }
}
