package org.sekisho.screening.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.rows.BrokenRow;
import org.sekisho.screening.rows.Column;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.score.Explanation;
import org.sekisho.screening.score.ExplanationText;
import org.sekisho.screening.score.Scorer;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Compares pairs of names in a table: columns {@code name1} and {@code name2}, and {@code schema}
 * where it is there. Writes all columns, then {@link #ADDED}.
 */
public final class PairTable {

  /** The columns that are added. */
  public static final List<String> ADDED = List.of("score", "band", "match", "explanation");

  private final Scorer scorer = new Scorer();
  private final int threshold;
  private final Language language;

  /**
   * @param threshold the least score of a match, in thousandths
   */
  public PairTable(int threshold, Language language) {
    this.threshold = threshold;
    this.language = language;
  }

  /** The number of pairs compared. */
  public Checked<Integer> compare(Rows rows, CsvWriter out) throws IOException {
    Problems problems = new Problems();
    OptionalInt schema = Column.find(rows.columns(), Optional.empty(), List.of("schema"), problems);
    OptionalInt one = Column.find(rows.columns(), Optional.empty(), List.of("name1"), problems);
    OptionalInt other = Column.find(rows.columns(), Optional.empty(), List.of("name2"), problems);
    if (one.isEmpty() || other.isEmpty()) {
      problems.add(
          "screening.compare.columns",
          Place.file("--pairs"),
          Text.of(
              "the columns `name1` and `name2` are not both there", "列`name1`と`name2`がそろっていません"),
          Text.of("name the columns in the first row", "1行目に列名を書いてください"));
      return problems.check(() -> 0);
    }
    try {
      return new Checked.Sound<>(each(rows, schema, one.getAsInt(), other.getAsInt(), out));
    } catch (BrokenRow found) {
      return new Checked.Broken<>(List.of(found.problem()));
    }
  }

  private int each(Rows rows, OptionalInt schema, int one, int other, CsvWriter out)
      throws IOException, BrokenRow {
    List<String> header = new ArrayList<>(rows.columns());
    header.addAll(ADDED);
    out.row(header);
    int count = 0;
    for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
      List<String> values = row.get();
      Subject subject = Subject.ofSchema(schema.isPresent() ? values.get(schema.getAsInt()) : "");
      List<String> written = new ArrayList<>(values);
      written.addAll(compared(subject, values.get(one), values.get(other)));
      out.row(written);
      count++;
    }
    return count;
  }

  private List<String> compared(Subject subject, String one, String other) {
    Name asked = Normaliser.read(one, subject);
    Name against = Normaliser.read(other, subject);
    Explanation explanation = scorer.explain(asked, against);
    int score = explanation.score();
    return List.of(
        HitText.score(score),
        Band.of(score).code(),
        String.valueOf(score >= threshold),
        ExplanationText.of(explanation, language));
  }
}
