package org.sekisho.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/** The rows of one table, or of two of which every row meets every row. */
public sealed interface Lines permits CsvText, CrossedLines {

  /**
   * A row.
   *
   * @param start where it begins
   * @param cells as many as there are columns, also of a broken row
   * @param broken why its cells cannot be trusted
   * @param met the row of another table whose cells stand last among these
   */
  record Row(Place start, List<String> cells, Optional<Problem> broken, Optional<Row> met) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of one table. */
    static Row of(Place start, List<String> cells, Optional<Problem> broken) {
      return new Row(start, cells, broken, Optional.empty());
    }

    /** This row and one of another table as one. */
    Row meeting(Row other) {
      List<String> both = new ArrayList<>(cells);
      both.addAll(other.cells);
      return new Row(start, both, broken.or(other::broken), Optional.of(other));
    }

    /** Where the row begins that a column is of. */
    public Place startOf(int column) {
      return met.filter(other -> column >= cells.size() - other.cells.size())
          .map(Row::start)
          .orElse(start);
    }
  }

  List<String> columns();

  /** The hash of what is read. */
  ContentHash hash();

  /** The next row, or empty at the end. */
  Optional<Row> next();
}
