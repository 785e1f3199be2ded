package org.sekisho.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.force.LawInForce;
import org.sekisho.terms.Text;

/** A table of ways means what its condition means, for every condition of every shipped law. */
class WayTableTest {

  private static final Random RANDOM = new Random(5);

  static Stream<LawInForce> slices() {
    return TestLaws.slices();
  }

  @ParameterizedTest
  @MethodSource("slices")
  void aConditionHoldsWhereOneWayIsWalked(LawInForce law) {
    ConditionWords words = new ConditionWords(law.regime());
    law.questions().stream()
        .flatMap(question -> question.leaves().stream())
        .forEach(leaf -> {
          Optional<WayTable> table = WayTable.of(words, leaf.when());
          for (int round = 0; table.isPresent() && round < 60; round++) {
            Map<Text, Boolean> world = new HashMap<>();
            boolean holds = holds(leaf.when(), words, world);
            assertThat(isWalked(table.get(), world)).isEqualTo(holds);
          }
        });
  }

  /** The plain meaning, each statement of the world being made up as it is met. */
  private static boolean holds(
      Condition condition, ConditionWords words, Map<Text, Boolean> world) {
    return switch (condition) {
      case Condition.Constant(boolean value) -> value;
      case Condition.And(List<Condition> parts) ->
          parts.stream().map(part -> holds(part, words, world)).toList().stream()
              .allMatch(each -> each);
      case Condition.Or(List<Condition> parts) ->
          parts.stream().map(part -> holds(part, words, world)).toList().stream()
              .anyMatch(each -> each);
      case Condition.Not(Condition part) -> !holds(part, words, world);
      case Condition.Flag flag -> said(flag, words, world);
      case Condition.Among among -> said(among, words, world);
      case Condition.Comparison comparison -> said(comparison, words, world);
      case Condition.Term term -> said(term, words, world);
    };
  }

  private static boolean said(Condition statement, ConditionWords words, Map<Text, Boolean> world) {
    return world.computeIfAbsent(words.of(statement), unseen -> RANDOM.nextBoolean());
  }

  private static boolean isWalked(WayTable table, Map<Text, Boolean> world) {
    return table.ways().stream()
        .anyMatch(way ->
            way.entrySet().stream()
                .allMatch(told ->
                    told.getValue().equals(world.get(table.statements().get(told.getKey())))));
  }

  @Test
  void aWayThatContradictsItselfIsNone() {
    Condition one = new Condition.Flag(0);
    Condition other = new Condition.Flag(1);
    Condition both =
        new Condition.And(List.of(new Condition.Or(List.of(one, other)), new Condition.Not(one)));
    LawInForce law = TestLaws.slices().findFirst().orElseThrow();
    WayTable table = WayTable.of(new ConditionWords(law.regime()), both).orElseThrow();
    assertThat(table.ways()).containsExactly(Map.of(0, false, 1, true));
  }
}
