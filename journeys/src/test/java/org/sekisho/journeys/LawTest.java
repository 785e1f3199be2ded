package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sekisho.terms.Language;

/** A person looks into the law book. */
final class LawTest {

  private static final String REGIME = "jp-inward-investment";

  @Test
  void theBookListsItsGatesAndTheRegimesOfEach() {
    assertThat(done("law", "list")).containsSubsequence("investment — ", "  " + REGIME + " — ");
    assertThat(Call.in(Language.JA, "law", "list").out()).contains("規定", "事例");
  }

  @Test
  void aGateIsShownWithTheQuestionOfEveryFact() {
    assertThat(done("law", "show", "investment")).contains("holding.after — ", "from 0 % to 100 %");
  }

  @Test
  void aRegimeIsShownWithItsRulesUnderTheirQuestions() {
    assertThat(done("law", "show", REGIME)).contains("[entry]", "[takeover]", "→ free");
  }

  @Test
  void aRuleIsShownWithItsSourceItsPurposeAndItsDates() {
    assertThat(done("law", "show", REGIME + "/takeover"))
        .contains("purpose: ", "source: ", "26(2)(viii)", "applies to acts: 2020-06-07..");
    assertThat(Call.in(Language.JA, "law", "show", REGIME + "/takeover").out())
        .contains("外国為替及び外国貿易法（昭和24年法律第228号）第26条第2項第8号");
  }

  @Test
  void aNameThatIsNotThereIsToldWithThoseThatAre() {
    Call call = Call.of("law", "show", "jp-inward-investmend");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.problems()).singleElement().asString().contains(REGIME);
  }

  @Test
  void theShippedLawIsSoundInEverySlice() {
    assertThat(done("law", "check")).contains(REGIME + ": sound in ");
  }

  @Test
  void theWorkedCasesAreTried() {
    assertThat(Toy.call("law", "test", "old-road").out())
        .isEqualTo("old-road: 4 worked cases tried\n");
  }

  @Test
  void theTimelineTellsWhatChangedOnTheDayOfTheReform() {
    assertThat(done("law", "timeline", REGIME))
        .containsSubsequence("2020-05-08..2020-06-06\n", "2020-06-07..", ": 10 % → 1 % [listed_");
  }

  @Test
  void twoDaysDifferAsWrittenAndByAMatterThatTheyDecideDifferently() {
    Call call = Toy.call("law", "diff", "old-road", "--from", "2021-12-31", "--to", "2022-01-01");
    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .containsSubsequence(
            "  ~ guns that a pass covers: 10 guns → 5 guns [pass_limit]\n",
            "passage: What is due before passing?\n",
            "before: notify first and wait\n",
            "after: ask for permission\n",
            "for example this matter:\n",
            "load.guns: ");
  }

  @Test
  void aDayBeforeTheLawReachesBackIsTold() {
    Call call = Toy.call("law", "diff", "old-road", "--from", "2019-12-31", "--to", "2022-01-01");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.problems()).singleElement().asString().contains("[law.day.early]");
  }

  private static String done(String... arguments) {
    Call call = Call.of(arguments);
    assertThat(call.err()).isEmpty();
    assertThat(call.exit()).isZero();
    return call.out();
  }
}
