package org.sekisho.desk.lines;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.decision.Decision;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.documents.Lines;
import org.sekisho.facts.totals.RowTotals;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.lines.LineReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/** Decides rows. Shared between threads. */
public final class LineDecider {

  private final LawBook book;
  private final LocalDate known;
  private final LineReader reader;
  private final FactSources sources;
  private final RowTotals totals;
  private final String file;
  private final Language language;

  LineDecider(
      LawBook book,
      LocalDate known,
      LineReader reader,
      FactSources sources,
      RowTotals totals,
      String file,
      Language language) {
    this.book = book;
    this.known = known;
    this.reader = reader;
    this.sources = sources;
    this.totals = totals;
    this.file = file;
    this.language = language;
  }

  public LineAnswer answer(Lines.Row row) {
    return switch (reader.read(row).then(this::decide)) {
      case Checked.Sound<Decision>(Decision decision) ->
          LineAnswer.of(decision, sources.open(decision.matter()), language);
      case Checked.Broken<Decision>(List<Problem> problems) ->
          LineAnswer.broken(problems.stream().map(each -> at(each, row)).toList(), language);
    };
  }

  private Checked<Decision> decide(Matter matter) {
    return sources
        .facts(matter, file)
        .map(facts -> totals.with(matter, facts))
        .then(facts -> Decisions.of(book, matter, facts, known, file));
  }

  /** A problem of the matter is one of its row. */
  private static Problem at(Problem problem, Lines.Row row) {
    Place place = problem.place();
    return place.line() > 0
        ? problem
        : new Problem(
            problem.code(), row.start().named(place.field()), problem.found(), problem.help());
  }
}
