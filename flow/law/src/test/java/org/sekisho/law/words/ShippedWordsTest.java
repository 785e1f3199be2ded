package org.sekisho.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveRule;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** Every condition of every regime that ships, on every slice, in both languages. */
class ShippedWordsTest {

  private static final Pattern RAW_ID =
      Pattern.compile("\\b(value|term|set)\\.|[a-z0-9]_[a-z0-9]|\\b[a-z]+\\.[a-z]{3,}");
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

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

  @ParameterizedTest
  @MethodSource("slices")
  void noWordIsARawId(LawInForce law) {
    ConditionWords words = new ConditionWords(law.regime());
    conditions(law)
        .flatMap(condition -> WordingText.lines(words.wording(condition)).stream())
        .map(WordingText.Line::text)
        .forEach(text -> {
          assertThat(text.en()).doesNotContainPattern(RAW_ID).isNotBlank();
          assertThat(text.ja()).doesNotContainPattern(RAW_ID).containsPattern(JAPANESE);
        });
  }

  @ParameterizedTest
  @MethodSource("slices")
  void noTwoStatementsOfOneLawHaveTheSameWords(LawInForce law) {
    ConditionWords words = new ConditionWords(law.regime());
    Map<String, Condition> said = new HashMap<>();
    conditions(law)
        .forEach(condition ->
            Conditions.walk(
                condition,
                node -> {
                  if (words.wording(node)
                      instanceof Wording.Statement(Condition meaning, Text text, var among)) {
                    for (Language language : Language.values()) {
                      String line = text.in(language) + among;
                      assertThat(said.getOrDefault(line, meaning)).as(line).isEqualTo(meaning);
                      said.put(line, meaning);
                    }
                  }
                }));
  }
}
