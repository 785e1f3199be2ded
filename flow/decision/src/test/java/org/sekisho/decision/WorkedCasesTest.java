package org.sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.terms.Checked;

final class WorkedCasesTest {

  @TestFactory
  Stream<DynamicTest> everyWorkedCaseOfEveryRegimeIsDecidedAsItSays() {
    return ShippedLaw.BOOK.regimes().values().stream().flatMap(WorkedCasesTest::tests);
  }

  private static Stream<DynamicTest> tests(Regime regime) {
    return ShippedLaw.BOOK.cases(regime).orThrow().stream()
        .map(worked ->
            dynamicTest(
                worked.title().en() + " @ " + worked.place(), () -> decide(regime, worked)));
  }

  private static void decide(Regime regime, WorkedCase worked) {
    List<PreparedLaw> laws =
        ShippedLaw.BOOK.inForce(regime, worked.matter().date(), ShippedLaw.KNOWN).stream()
            .map(Checked::orThrow)
            .toList();
    assertThat(CaseTrial.disagreements(worked, laws, ShippedLaw.KNOWN)).isEmpty();
  }

  @Test
  void everySliceOfEveryRegimeLowersWithoutHoles() {
    for (Regime regime : ShippedLaw.BOOK.regimes().values()) {
      assertThat(LawInForce.slices(regime, ShippedLaw.KNOWN).problems()).isEmpty();
    }
  }
}
