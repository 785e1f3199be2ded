package org.sekisho.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.law.condition.Condition;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Each operator in words, by the worked cases of words/cases.yaml. */
class ConditionWordsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 7);
  private static final Bridge BRIDGE = Bridge.on(DAY);

  record Case(Node.Scalar when, Text words) {
    @Override
    public String toString() {
      return when.text();
    }
  }

  static Stream<Case> cases() throws IOException {
    Problems problems = new Problems();
    try (InputStream file =
        Objects.requireNonNull(ConditionWordsTest.class.getResourceAsStream("/words/cases.yaml"))) {
      Node root = YamlReader.read("cases.yaml", file.readAllBytes()).orThrow();
      return Fields.of(root, problems).list("cases").stream()
          .map(node -> Fields.of(node, problems))
          .map(each ->
              new Case(
                  each.scalarNode("when").orElseThrow(),
                  Text.of(each.requiredString("en"), each.requiredString("ja"))));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aConditionHasTheseWords(Case expected) {
    Condition condition = BRIDGE.condition(expected.when());
    Wording wording = new ConditionWords(BRIDGE.regime()).wording(condition);
    assertThat(WordingText.of(wording)).isEqualTo(expected.words());
  }

  @Test
  void anOutlineTellsEachDefinitionBelowItsTerm() {
    Condition watched = new Condition.Term("watched", meaning("watched"));
    Wording wording = new ConditionWords(BRIDGE.regime()).wording(watched);
    assertThat(WordingText.lines(wording))
        .extracting(line -> "  ".repeat(line.depth()) + line.text().ja())
        .containsExactly(
            "「要注意者」に該当すること",
            "  次の全てに該当すること",
            "    「よそ者」に該当すること",
            "      次のいずれかに該当すること",
            "        旅人の種別が「外国人」であること",
            "        出身国が「友好国」（日本、オランダ）のいずれでもないこと",
            "    次のいずれかに該当すること",
            "      武器の携行があること",
            "      「貴重な荷」に該当すること",
            "        次のいずれかに該当すること",
            "          荷に占める金の割合が0.99%（貴重とされる割合）以上であること",
            "          荷に占める金の割合と荷に占める銀の割合との合計が50%を超えること");
  }

  private static Condition meaning(String term) {
    return BRIDGE.condition(BRIDGE.term(term).orElseThrow().text());
  }
}
