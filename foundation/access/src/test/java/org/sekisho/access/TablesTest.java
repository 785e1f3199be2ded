package org.sekisho.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Problem;

/** The tables of equivalences and coalitions. */
class TablesTest {

  private static List<String> problems(String row) {
    byte[] table = ("equivalences:\n  - " + row + "\n").getBytes(StandardCharsets.UTF_8);
    return Equivalences.read("t.yaml", table).problems().stream().map(Problem::code).toList();
  }

  @Test
  void ofWhatShipsOnlyTheLawOf2024OpensAnything() {
    assertThat(Equivalences.shipped())
        .filteredOn(row -> row.confidence() == Confidence.HIGH)
        .extracting(Equivalence::opens)
        .containsExactly(Level.JP_IMPORTANT_ECONOMIC);
  }

  @Test
  void aRowWithoutConfidenceOrWithAnUnknownLevelIsRefused() {
    assertThat(problems("{held: us_secrte, opens: uk_secret, from: 2020-01-01, source: x}"))
        .contains("access.level.unknown", "document.field.missing");
    assertThat(
            problems(
                "{held: us_secret, opens: uk_secret, from: 2020-01-01, source: x,"
                    + " confidence: high, years: 99999999999}"))
        .containsExactly("access.years");
  }

  @Test
  void aStateThatIsNoneIsRefused() {
    String table =
        "coalitions:\n  - {code: X, source: y, members: [{from: 2020-01-01, states: [ZZZ]}]}\n";
    assertThat(Coalitions.read("c.yaml", table.getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(Problem::code)
        .containsExactly("access.state.unknown");
  }
}
