package org.sekisho.ownership.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Register;
import org.sekisho.ownership.Share;
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
