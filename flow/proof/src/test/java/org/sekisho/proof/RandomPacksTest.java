package org.sekisho.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.facts.Facts;
import org.sekisho.law.diagram.QuestionDiagram;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/** The solver against two oracles: every matter tried, and decision diagrams. */
class RandomPacksTest {

  static Stream<Long> seeds() {
    return LongStream.range(0, 50).boxed();
  }

  /** A diagram takes a comparison of several facts whole, and then is no exact oracle. */
  static Stream<Long> seedsWithoutSums() {
    return seeds().filter(seed -> !SmallPacks.hasSums(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSolverFindsWhatTryingEveryMatterFinds(long seed) {
    LawInForce law = SmallPacks.of(seed);
    SliceProof proof = SliceProver.prove(law, Effort.USUAL);
    EveryMatter oracle = new EveryMatter(law);
    assertThat(found(proof, Finding.Inconclusive.class)).isEmpty();
    assertThat(has(proof, Finding.Gap.class)).isEqualTo(oracle.hasGap());
    assertThat(found(proof, Finding.Conflict.class)).isEqualTo(oracle.conflicts());
    assertThat(found(proof, Finding.Dead.class)).isEqualTo(oracle.dead());
    assertThat(found(proof, Finding.Redundant.class)).isEqualTo(oracle.redundant());
  }

  @ParameterizedTest
  @MethodSource("seedsWithoutSums")
  void theSolverFindsWhatTheDiagramHolds(long seed) {
    LawInForce law = SmallPacks.of(seed);
    SliceProof proof = SliceProver.prove(law, Effort.USUAL);
    List<Reply> possible = possible(law);
    assertThat(has(proof, Finding.Gap.class))
        .isEqualTo(possible.stream().anyMatch(Reply.Gap.class::isInstance));
    assertThat(has(proof, Finding.Conflict.class))
        .isEqualTo(possible.stream().anyMatch(Reply.Conflict.class::isInstance));
  }

  private static List<Reply> possible(LawInForce law) {
    Matter nothing = Matter.unasked(law.gate(), Text.same("any"), law.days().from());
    return QuestionDiagram.of(law, law.questions().getFirst())
        .outlook(Facts.of(nothing))
        .possible();
  }

  private static boolean has(SliceProof proof, Class<? extends Finding> kind) {
    return !found(proof, kind).isEmpty();
  }

  private static Set<String> found(SliceProof proof, Class<? extends Finding> kind) {
    return proof.findings().stream()
        .filter(kind::isInstance)
        .map(finding -> finding.rules().stream().map(Rule::id).collect(Collectors.joining(" ")))
        .collect(Collectors.toSet());
  }
}
