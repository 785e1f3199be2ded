package org.sekisho.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Answer;
import org.sekisho.terms.Language;

class DifferenceTest {

  @Test
  void aLineThatMovesByAHairIsFoundAtExactlyThatShare() {
    DifferenceReport report = threshold();
    assertThat(report.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Replied.class,
            change -> {
              assertThat(change.matter().answers())
                  .containsOnlyKeys("cargo.share")
                  .containsValue(new Answer.Known(10_000));
              assertThat(change.firesBefore()).extracting(Rule::id).containsExactly("heavy_before");
              assertThat(change.firesAfter()).extracting(Rule::id).containsExactly("light_after");
            });
  }

  @Test
  void aLawDoesNotDifferFromItself() {
    LawInForce law = slices("sound").getFirst();
    assertThat(Difference.between(law, law).isAlike()).isTrue();
  }

  @Test
  void everyPairOfRepliesIsToldOnce() {
    DifferenceReport report =
        Difference.between(slices("sound").getFirst(), slices("redundant").getFirst());
    assertThat(report.changes())
        .extracting(change ->
            ReplyText.of(report.before().regime(), ((Change.Replied) change).before(), true).en()
                + " -> "
                + ReplyText.of(report.after().regime(), ((Change.Replied) change).after(), true)
                    .en())
        .containsExactlyInAnyOrder(
            "notify first and wait -> free",
            "notify first and wait -> ask for permission",
            "ask for permission -> free");
  }

  @Test
  void aSolverThatGivesUpIsNotTakenForAgreement() {
    List<LawInForce> slices = slices("threshold");
    DifferenceReport report =
        Difference.between(slices.getFirst(), slices.getLast(), new Effort(1));
    assertThat(report.isAlike()).isFalse();
    assertThat(report.changes()).allMatch(Change.Inconclusive.class::isInstance);
  }

  @Test
  void lawsOfTwoGatesAreNotCompared() {
    LawInForce barrier = slices("sound").getFirst();
    LawInForce small = SmallPacks.of(1);
    assertThatIllegalArgumentException().isThrownBy(() -> Difference.between(barrier, small));
  }

  @Test
  void aDifferenceIsToldInBothLanguages() {
    assertThat(DifferenceText.of(threshold(), Language.EN))
        .startsWith("threshold 2020-01-01..2020-12-31 and threshold 2021-01-01.. differ in 1 ways")
        .contains("  before: notify first and wait\n")
        .contains("  after: free\n")
        .contains("      cargo.share: 1 %\n");
    assertThat(DifferenceText.of(threshold(), Language.JA))
        .contains("  前：事前届出\n")
        .contains("  後：手続不要\n");
  }

  private static DifferenceReport threshold() {
    List<LawInForce> slices = slices("threshold");
    return Difference.between(slices.getFirst(), slices.getLast());
  }

  private static List<LawInForce> slices(String regime) {
    return LawInForce.slices(Toys.regime(regime), Toys.KNOWN).orThrow();
  }
}
