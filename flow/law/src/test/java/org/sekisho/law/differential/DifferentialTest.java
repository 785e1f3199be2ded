package org.sekisho.law.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.facts.Facts;
import org.sekisho.law.columns.Answered;
import org.sekisho.law.columns.MatterColumns;
import org.sekisho.law.columns.Survey;
import org.sekisho.law.columns.SurveyedQuestion;
import org.sekisho.law.diagram.Outlook;
import org.sekisho.law.diagram.QuestionDiagram;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.terms.Truth;

/** Closures, columns, decision diagrams and the library's own run time say the same. */
class DifferentialTest {

  private static final long SEED = 20_200_607L;

  static Stream<LawInForce> slices() {
    return TestLaws.slices();
  }

  private static List<Facts> matters(LawInForce law, int count) {
    return Stream.of(0, 12, 4, 2)
        .flatMap(rarity -> new RandomMatters(law, SEED + rarity).facts(count / 4, rarity).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("slices")
  void columnsSayOfEveryRuleWhatClosuresSay(LawInForce law) {
    // Not a whole number of blocks, so that the last one is filled up.
    List<Facts> matters = matters(law, 1_300);
    Survey survey = Survey.of(law, MatterColumns.of(law.gate(), matters));
    CompiledLaw compiled = CompiledLaw.of(law);
    int compared = 0;
    for (int row = 0; row < matters.size(); row++) {
      Findings findings = compiled.evaluate(matters.get(row));
      for (int question = 0; question < compiled.questions().size(); question++) {
        List<CompiledRule> leaves = compiled.questions().get(question).leaves();
        SurveyedQuestion surveyed = survey.questions().get(question);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
          Truth found = truth(surveyed.leaves().get(leaf), row);
          if (found != findings.fires(leaves.get(leaf))) {
            fail("%s of matter %d: %s", leaves.get(leaf).live().rule().id(), row, found);
          }
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  private static Truth truth(Answered answered, int row) {
    return answered.sure().contains(row)
        ? Truth.YES
        : answered.open().contains(row) ? Truth.UNKNOWN : Truth.NO;
  }

  @ParameterizedTest
  @MethodSource("slices")
  void theLibrarysRunTimeSaysOfEveryConditionWhatClosuresSay(LawInForce law) {
    CompiledLaw compiled = CompiledLaw.of(law);
    CelOracle oracle = CelOracle.of(law);
    int settled = 0;
    for (Facts facts : matters(law, 80)) {
      Findings findings = compiled.evaluate(facts);
      CelOracle.Given given = oracle.given(facts);
      for (CompiledQuestion question : compiled.questions()) {
        for (CompiledRule leaf : question.leaves()) {
          Truth theirs = given.truth(leaf.live().rule().when());
          // The library gives up a choice whose test is unknown, also where both sides agree.
          if (theirs != Truth.UNKNOWN || !choosesAnywhere(law)) {
            assertThat(findings.when(leaf)).as(leaf.live().rule().id()).isEqualTo(theirs);
          }
          settled += theirs == Truth.UNKNOWN ? 0 : 1;
        }
      }
    }
    assertThat(settled).isGreaterThan(20);
  }

  private static boolean choosesAnywhere(LawInForce law) {
    return Stream.concat(
            law.regime().terms().values().stream()
                .flatMap(term -> term.versions().versions().stream())
                .map(version -> version.value().text().text()),
            law.questions().stream()
                .flatMap(question -> question.leaves().stream())
                .map(leaf -> leaf.rule().when().text().text()))
        .anyMatch(text -> text.contains("?"));
  }

  @ParameterizedTest
  @MethodSource("slices")
  void diagramsAgreeWithClosuresWhereverClosuresAreSure(LawInForce law) {
    CompiledLaw compiled = CompiledLaw.of(law);
    int decided = 0;
    for (LiveQuestion question : law.questions()) {
      QuestionDiagram diagram = QuestionDiagram.of(law, question);
      int index = law.questions().indexOf(question);
      CompiledQuestion closures = compiled.questions().get(index);
      for (Facts facts : matters(law, 80)) {
        Outlook outlook = diagram.outlook(facts);
        Findings findings = compiled.evaluate(facts);
        for (CompiledRule leaf : closures.leaves()) {
          if (findings.fires(leaf) == Truth.YES && !outlook.possible().isEmpty()) {
            assertThat(outlook.possible()).hasSize(1);
            assertThat(agrees(outlook.possible().getFirst(), leaf))
                .as(leaf.live().rule().id())
                .isTrue();
            decided++;
          }
        }
      }
    }
    assertThat(decided).isPositive();
  }

  private static boolean agrees(Reply reply, CompiledRule leaf) {
    return switch (reply) {
      case Reply.Given(var effect) -> effect.agreesWith(leaf.live().rule().effect());
      case Reply.Conflict() -> true;
      case Reply.Gap() -> false;
      case Reply.OutOfScope() -> false;
      case Reply.Impossible() -> false;
    };
  }
}
