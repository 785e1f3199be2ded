package org.sekisho.desk.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.documents.Lines;
import org.sekisho.facts.totals.RowTotals;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.lines.LineColumns;
import org.sekisho.matter.lines.LineReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;

/**
 * A table to be decided.
 *
 * @param file its name, for problems
 * @param shared what all rows share
 * @param columns the columns of facts whose names differ from the gate's
 * @param table opens the table; where rows add up it is read twice
 * @param language in which the added cells speak
 */
public record LineRequest(
    String file,
    Matter shared,
    Map<String, String> columns,
    Supplier<Checked<Lines>> table,
    Language language) {

  public LineRequest {
    columns = Map.copyOf(columns);
  }

  /** Finds the facts among the table's columns. */
  public Checked<LineReader> reader(List<String> header) {
    return LineColumns.of(shared.gate(), header, columns, file)
        .map(found -> new LineReader(found, header, shared));
  }

  /** What decides the rows. */
  public Checked<LineDecider> decider(
      LawBook book, LocalDate known, LineReader reader, FactSources sources) {
    return totals(reader)
        .map(totals -> new LineDecider(book, known, reader, sources, totals, file, language));
  }

  /** Adds the rows up, where the gate asks for it: the table is read once more for that. */
  private Checked<RowTotals> totals(LineReader reader) {
    return shared.gate().totals().isEmpty()
        ? new Checked.Sound<>(RowTotals.of(shared.gate(), List.of()))
        : table.get().map(opened -> RowTotals.of(shared.gate(), rows(opened, reader)));
  }

  private static List<Matter> rows(Lines table, LineReader reader) {
    List<Matter> rows = new ArrayList<>();
    for (Optional<Lines.Row> row = table.next(); row.isPresent(); row = table.next()) {
      if (reader.read(row.get()) instanceof Checked.Sound<Matter>(Matter matter)) {
        rows.add(matter);
      }
    }
    return rows;
  }
}
