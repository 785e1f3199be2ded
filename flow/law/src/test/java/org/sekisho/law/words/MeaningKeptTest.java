package org.sekisho.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.differential.RandomMatters;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveRule;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Language;
import org.sekisho.terms.Truth;

/** Words say what conditions say: nothing more, nothing less, also where facts are not known. */
class MeaningKeptTest {

  private static final long SEED = 20_200_607L;

  static Stream<LawInForce> slices() {
    return TestLaws.slices();
  }

  private static Stream<Condition> conditions(LawInForce law) {
    return Stream.concat(
        law.questions().stream()
            .flatMap(question ->
                Stream.concat(
                    Stream.of(question.scope()), question.leaves().stream().map(LiveRule::when))),
        law.collisions().stream().map(collision -> collision.when()));
  }

  private static List<Facts> matters(LawInForce law, int count) {
    return Stream.of(0, 4, 2)
        .flatMap(rarity -> new RandomMatters(law, SEED + rarity).facts(count / 3, rarity).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("slices")
  void everyConditionOfTheLawReadsAsItIs(LawInForce law) {
    ConditionWords words = new ConditionWords(law.regime());
    List<Facts> matters = matters(law, 60);
    conditions(law)
        .forEach(condition -> {
          Wording wording = words.wording(condition);
          for (Facts facts : matters) {
            assertThat(NaiveReading.of(wording, facts))
                .isEqualTo(NaiveReading.of(condition, facts));
          }
        });
  }

  @Test
  void randomConditionsReadAsTheyAre() {
    Regime bridge = TestLaws.bridge();
    LawInForce law = LawInForce.slices(bridge, TestLaws.KNOWN).orThrow().getLast();
    ConditionWords words = new ConditionWords(bridge);
    List<Facts> matters = matters(law, 30);
    RandomConditions random = new RandomConditions(bridge.gate(), SEED);
    for (int i = 0; i < 2_000; i++) {
      Condition condition = random.next(3);
      Wording wording = words.wording(condition);
      for (Facts facts : matters) {
        assertThat(NaiveReading.of(wording, facts)).isEqualTo(NaiveReading.of(condition, facts));
      }
    }
  }

  @Test
  void conditionsWithTheSameWordsHaveTheSameMeaning() {
    Regime bridge = TestLaws.bridge();
    LawInForce law = LawInForce.slices(bridge, TestLaws.KNOWN).orThrow().getLast();
    ConditionWords words = new ConditionWords(bridge);
    List<Facts> matters = matters(law, 60);
    RandomConditions random = new RandomConditions(bridge.gate(), SEED);
    Map<String, List<Truth>> answers = new HashMap<>();
    int again = 0;
    for (int i = 0; i < 20_000; i++) {
      Condition condition = random.next(i % 2);
      List<Truth> truths =
          matters.stream().map(facts -> NaiveReading.of(condition, facts)).toList();
      for (Language language : Language.values()) {
        String said = WordingText.of(words.wording(condition)).in(language);
        List<Truth> before = answers.putIfAbsent(said, truths);
        again += before == null ? 0 : 1;
        assertThat(before == null ? truths : before).as(said).isEqualTo(truths);
      }
    }
    assertThat(again).as("words that came up again").isGreaterThan(1_000);
  }
}
