package org.sekisho.screening.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sekisho.screening.SharedFiles;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.score.Scorer;
import org.sekisho.terms.Language;

/** The goals on labelled pairs of names, where those are at hand. */
class PairGoalsTest {

  private final Scorer scorer = new Scorer();

  @Test
  void pairsAreToldApartAndTheSurestAreAllRight() throws Exception {
    Path file = SharedFiles.at("names/name-pairs.csv");
    int right = 0;
    int wrong = 0;
    int sureAndWrong = 0;
    try (Rows rows = Rows.open(file).orThrow()) {
      for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
        boolean expected = row.get().get(3).equals("true");
        boolean found = score(row.get()) >= 700;
        right += expected && found ? 2 : 0;
        wrong += expected != found ? 1 : 0;
        sureAndWrong += expected != found && row.get().get(4).equals("STRONG") ? 1 : 0;
      }
    }
    assertThat(sureAndWrong).isZero();
    assertThat(right / (double) (right + wrong)).as("F1").isGreaterThanOrEqualTo(0.90);
  }

  private int score(List<String> row) {
    Subject subject = Subject.ofSchema(row.get(0));
    return scorer.score(Normaliser.read(row.get(1), subject), Normaliser.read(row.get(2), subject));
  }

  @Test
  void comparingKeepsAllColumnsAndAddsFour() throws Exception {
    Path file = SharedFiles.at("names/name-pairs.csv");
    StringWriter written = new StringWriter();
    try (Rows rows = Rows.open(file).orThrow()) {
      new PairTable(700, Language.EN).compare(rows, new CsvWriter(written)).orThrow();
    }
    assertThat(written.toString())
        .startsWith("schema,name1,name2,is_match,quality,score,band,match,explanation\n");
  }
}
