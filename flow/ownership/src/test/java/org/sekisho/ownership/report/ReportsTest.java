package org.sekisho.ownership.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Register;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.terms.Language;

class ReportsTest {

  @Test
  void aReportNamesControllersOwnersAndReasonsInBothLanguages() {
    Register register = Register.of("P A 51; A C 30; A B 60; B C 25; X C 20-30");
    PartyReport report = new Reports(register.holdings(), Register.DAY).of("C").orElseThrow();
    assertThat(text(report, Language.EN))
        .contains(
            "certain: P controls C",
            "A (controlled by P) holds 30 % and B (controlled by P) holds 25 % of C",
            "possible: X owns 20-30 % of C",
            "Beneficial owner (EU) [beneficial-owner, eu-2024-1624] (not in force)");
    assertThat(text(report, Language.JA)).contains("確実：PがCを支配", "（適用期間外）");
  }

  @Test
  void aRestThatNobodyDisclosedMayControl() {
    Register register = Register.of("A C 30");
    PartyReport report = new Reports(register.holdings(), Register.DAY).of("C").orElseThrow();
    assertThat(text(report, Language.EN)).contains("may hold up to 70 % and control it");
  }

  @Test
  void aHolderThatTheCompanyHoldsToAQuarterCannotVoteAndTheReasonIsGiven() {
    Register register = Register.of("A C 30; B C 60; C C 10; C A 25");
    PartyReport report = new Reports(register.holdings(), Register.DAY).of("C").orElseThrow();
    assertThat(text(report, Language.EN))
        .contains(
            "certain: A cannot vote\n    C and the companies that it controls hold 25 % of A",
            "certain: C cannot vote\n    own shares never vote",
            "no more than 60 % of the votes can be exercised")
        .doesNotContain("Accounting parent", "Foreign investor", "Control by a foreign state");
  }

  @Test
  void holdersLinkedByHalfOfTheVotesAreAddedUp() {
    Register register = Register.of("A B 50; A C 6; B C 5; D C 9");
    PartyReport report = new Reports(register.holdings(), Register.DAY).of("C").orElseThrow();
    assertThat(text(report, Language.EN))
        .contains(
            "certain: A with those closely related holds 11 %",
            "linked to it by half of the votes: B")
        .doesNotContain("D with those");
  }

  @Test
  void whatThePartiesAreTellsForeignInvestorsAndStates() {
    Register register = Register.of("Fund C 50; Home C 50; Home D 100");
    PartyNature home = PartyNature.foreign(false);
    Map<String, PartyNature> natures =
        Map.of("Fund", PartyNature.organOf("XX"), "Home", home, "C", home, "D", home);
    Reports reports =
        new Reports(
            register.holdings(), Register.DAY, register.votes(), register.capital(), natures);
    assertThat(text(reports.of("C").orElseThrow(), Language.EN))
        .contains(
            "certain: C is a foreign investor\n    50 % of its votes count as held from abroad",
            "certain: bodies of XX hold half", "50 % of the votes, 50 % of the capital");
    assertThat(text(reports.of("D").orElseThrow(), Language.EN))
        .contains("no: D is a foreign investor", "no: bodies of a foreign state hold half");
    assertThat(text(reports.of("Fund").orElseThrow(), Language.JA)).contains("確実：Fundは外国投資家に該当");
  }

  @Test
  void anUndisclosedRestMayBeForeign() {
    Register register = Register.of("Home C 40");
    Reports reports =
        new Reports(
            register.holdings(),
            Register.DAY,
            register.votes(),
            register.capital(),
            Map.of("Home", PartyNature.foreign(false)));
    assertThat(text(reports.of("C").orElseThrow(), Language.EN))
        .contains("possible: C is a foreign investor\n    0-60 % of its votes");
  }

  @Test
  void aPartyThatNoHoldingNamesHasNoReport() {
    Register register = Register.of("A C 30");
    assertThat(new Reports(register.holdings(), LocalDate.EPOCH).of("Z")).isEmpty();
  }

  @Test
  void theEndOfALongChainIsNotComputedAndSaysSo() {
    StringBuilder chain = new StringBuilder("N0 N1 100");
    for (int i = 1; i < 3000; i++) {
      chain.append("; N").append(i).append(" N").append(i + 1).append(" 100");
    }
    Register register = Register.of(chain.toString());
    PartyReport report = new Reports(register.holdings(), Register.DAY).of("N3000").orElseThrow();
    assertThat(text(report, Language.EN)).contains("more than 2000 parties with majorities");
  }

  @Test
  void buyingOverAThresholdChangesTheVerdictsThatTurnOnIt() {
    Register register = Register.of("A C 24; B C 30");
    List<WhatIf.Changed> changes =
        new WhatIf(register.votes(), register.capital())
            .set(register.number("A"), register.number("C"), Share.percent(27));
    assertThat(changes)
        .extracting(change -> change.rule().id() + " " + change.before() + " " + change.after())
        .containsExactly(
            Rules.BENEFICIAL_OWNER.id() + " " + Certainty.NO + " " + Certainty.CERTAIN,
            Rules.SIGNIFICANT_CONTROL.id() + " " + Certainty.NO + " " + Certainty.CERTAIN);
  }

  private static String text(PartyReport report, Language language) {
    return report.lines().stream().map(line -> line.in(language)).collect(Collectors.joining("\n"));
  }
}
