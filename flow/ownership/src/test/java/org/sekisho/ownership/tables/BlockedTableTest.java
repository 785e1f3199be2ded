package org.sekisho.ownership.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.terms.Language;

/**
 * The examples of OFAC's FAQ 401, told from the published text: X is the blocked person; A, B and C
 * are entities.
 */
class BlockedTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void halfOfAnEntityThatHoldsHalfOfAnotherBlocksBoth() throws IOException {
    assertThat(blocked("X,A,50\nA,B,50\n", Rules.OFAC_50, DAY, "X"))
        .isEqualTo(
            """
            party,certainty,reason
            X,CERTAIN,listed
            A,CERTAIN,X (listed) holds 50 %; that is 50 % or more
            B,CERTAIN,A holds 50 %; that is 50 % or more
            """);
  }

  @Test
  void twoEntitiesOfTheSameBlockedPersonAddUp() throws IOException {
    assertThat(parties("X,A,50\nX,B,50\nA,C,25\nB,C,25\n", "X"))
        .containsExactly("X", "A", "B", "C");
  }

  @Test
  void aDirectStakeAndOneThroughABlockedEntityAddUp() throws IOException {
    assertThat(parties("X,A,50\nX,B,10\nA,B,40\n", "X")).containsExactly("X", "A", "B");
  }

  @Test
  void aStakeThroughAnEntityThatIsNotBlockedDoesNotCount() throws IOException {
    assertThat(parties("X,A,50\nX,B,25\nA,C,25\nB,C,25\n", "X")).containsExactly("X", "A");
  }

  @Test
  void aQuarterOfEachOfTwoEntitiesThatOwnAThirdBlocksNone() throws IOException {
    assertThat(parties("X,A,25\nX,B,25\nA,C,50\nB,C,50\n", "X")).containsExactly("X");
  }

  @Test
  void twoBlockedPersonsOfDifferentProgrammesAddUp() throws IOException {
    assertThat(parties("X,A,25\nY,A,25\n", "X", "Y")).containsExactly("X", "Y", "A");
  }

  @Test
  void theAffiliatesRuleIsInForceOnItsDaysOnly() throws IOException {
    String holdings = "X,A,50\n";
    assertThat(on(holdings, LocalDate.of(2025, 9, 28))).isEqualTo(1);
    assertThat(on(holdings, LocalDate.of(2025, 9, 29))).isEqualTo(2);
    assertThat(on(holdings, LocalDate.of(2025, 10, 15))).isEqualTo(2);
    assertThat(on(holdings, LocalDate.of(2025, 11, 10))).isEqualTo(1);
    assertThat(on(holdings, LocalDate.of(2025, 12, 1))).isEqualTo(1);
    assertThat(on(holdings, LocalDate.of(2026, 11, 9))).isEqualTo(1);
    assertThat(on(holdings, LocalDate.of(2026, 11, 11))).isEqualTo(2);
  }

  @Test
  void aRangeThatMayReachFiftyMakesItPossible() throws IOException {
    assertThat(blocked("X,A,40-60\nY,A,45\n", Rules.OFAC_50, DAY, "X"))
        .endsWith("A,POSSIBLE,X (listed) holds up to 55 %; that is 50 % or more\n");
    assertThat(parties("X,A,40-60\nY,A,51\n", "X")).containsExactly("X");
  }

  @Test
  void aListedPartyWithoutHoldingsStaysListed() throws IOException {
    assertThat(parties("X,A,50\n", "Nobody, Known")).containsExactly("\"Nobody");
  }

  private static long on(String holdings, LocalDate day) throws IOException {
    return blocked(holdings, Rules.BIS_AFFILIATES, day, "X").lines().count() - 1;
  }

  private static List<String> parties(String holdings, String... seeds) throws IOException {
    return blocked(holdings, Rules.OFAC_50, DAY, seeds)
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  private static String blocked(String holdings, Rule rule, LocalDate day, String... seeds)
      throws IOException {
    Graph graph =
        HoldingsCsv.read("h.csv", "holder,company,percent\n" + holdings)
            .orThrow()
            .holdings()
            .on(day, rule.measure());
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new BlockedTable(graph, rule, List.of(seeds), Language.EN).write(day, output);
    return output.toString(StandardCharsets.UTF_8);
  }
}
