package org.sekisho.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.Slices;
import org.sekisho.terms.Period;

class TimelineTest {

  private static final LocalDate CHANGE = LocalDate.of(2020, 6, 7);
  private static final Timeline<String> LINE =
      new Timeline<>(
          List.of(
              new Timeline.Version<>(
                  Period.between(LocalDate.of(2017, 2, 22), CHANGE.minusDays(1)), "ten"),
              new Timeline.Version<>(Period.from(CHANGE), "one")));

  @Test
  void aVersionHoldsFromItsFirstDayToTheDayBeforeTheNext() {
    assertThat(LINE.on(CHANGE.minusDays(1))).contains("ten");
    assertThat(LINE.on(CHANGE)).contains("one");
    assertThat(LINE.on(LocalDate.of(2017, 2, 21))).isEmpty();
  }

  @Test
  void theLineIsCutWhereAVersionBeginsOrEnds() {
    assertThat(LINE.boundaries()).contains(LocalDate.of(2017, 2, 22), CHANGE);
  }

  @Test
  void slicesFollowEachOtherWithoutAHoleAndTheLastIsOpen() {
    List<Period> slices = Slices.of(TestLaws.bridge());
    assertThat(slices).hasSizeGreaterThan(5);
    for (int i = 1; i < slices.size(); i++) {
      assertThat(slices.get(i - 1).to()).contains(slices.get(i).from().minusDays(1));
    }
    assertThat(slices.getLast().to()).isEmpty();
  }

  @Test
  void nothingChangesInsideASlice() {
    Regime bridge = TestLaws.bridge();
    for (Period slice : Slices.of(bridge)) {
      LocalDate last = slice.to().orElse(slice.from().plusYears(3));
      assertThat(questionsOn(bridge, last)).isEqualTo(questionsOn(bridge, slice.from()));
    }
  }

  private static Object questionsOn(Regime regime, LocalDate day) {
    return LawInForce.on(regime, day, TestLaws.KNOWN).orElseThrow().orThrow().questions();
  }

  @Test
  void aRuleIsNotKnownBeforeItWasRecorded() {
    LawInForce early =
        LawInForce.on(TestLaws.bridge(), LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31))
            .orElseThrow()
            .orThrow();
    assertThat(early.questions()).allSatisfy(question -> assertThat(question.leaves()).isEmpty());
  }
}
