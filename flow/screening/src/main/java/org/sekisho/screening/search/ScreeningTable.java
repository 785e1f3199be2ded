package org.sekisho.screening.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.Gender;
import org.sekisho.screening.rows.BrokenRow;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.screening.rows.Rows;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;

/**
 * Screens the names of a table: all its columns, then {@link #ADDED}; one row a hit, one with the
 * added columns empty where there is none.
 */
public final class ScreeningTable {

  /** The columns that are added. */
  public static final List<String> ADDED =
      List.of("list", "party_id", "party_name", "score", "band", "rank", "explanation");

  private static final List<String> NOTHING = List.of("", "", "", "", "", "", "");

  /**
   * How many were asked, and how many of them had a hit.
   *
   * @param hits parties found, over all questions
   */
  public record Count(int asked, int withHits, int hits) {}

  private final Screener screener;
  private final Language language;
  private final IntConsumer progress;

  /**
   * @param progress told after each row how many are done
   */
  public ScreeningTable(Screener screener, Language language, IntConsumer progress) {
    this.screener = screener;
    this.language = language;
    this.progress = progress;
  }

  public Checked<Count> screen(Rows rows, ScreeningColumns columns, CsvWriter out)
      throws IOException {
    try {
      List<String> header = new ArrayList<>(rows.columns());
      header.addAll(ADDED);
      out.row(header);
      Count count = new Count(0, 0, 0);
      for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
        List<Hit> hits = screener.screen(question(row.get(), columns));
        write(row.get(), hits, out);
        boolean any = !hits.isEmpty();
        count =
            new Count(
                count.asked() + 1, count.withHits() + (any ? 1 : 0), count.hits() + hits.size());
        progress.accept(count.asked());
      }
      return new Checked.Sound<>(count);
    } catch (BrokenRow found) {
      return new Checked.Broken<>(List.of(found.problem()));
    }
  }

  private void write(List<String> row, List<Hit> hits, CsvWriter out) throws IOException {
    for (Hit hit : hits) {
      out.row(joined(row, cells(hit, language)));
    }
    if (hits.isEmpty()) {
      out.row(joined(row, NOTHING));
    }
  }

  private static List<String> joined(List<String> row, List<String> added) {
    List<String> all = new ArrayList<>(row);
    all.addAll(added);
    return all;
  }

  /** The added columns of a hit. */
  public static List<String> cells(Hit hit, Language language) {
    return List.of(
        hit.party().listId(),
        hit.party().partyId(),
        hit.party().name(),
        HitText.score(hit.score()),
        hit.band().code(),
        String.valueOf(hit.rank()),
        HitText.of(hit, language));
  }

  private static Question question(List<String> row, ScreeningColumns columns) {
    String country = value(row, columns.country());
    return new Question(
        row.get(columns.name()),
        Subject.UNKNOWN,
        day(value(row, columns.birthDate())),
        Countries.code(country),
        Question.identifierKey(value(row, columns.identifier())),
        Gender.of(value(row, columns.gender())));
  }

  private static String value(List<String> row, OptionalInt column) {
    return column.isPresent() ? row.get(column.getAsInt()).strip() : "";
  }

  /** A date that is not written as ISO 8601 is no evidence. */
  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
