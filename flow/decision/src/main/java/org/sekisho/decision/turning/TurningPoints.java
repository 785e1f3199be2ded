package org.sekisho.decision.turning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.decision.Decider;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Verdict;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.evaluation.Kleene;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.terms.Truth;

/**
 * What would change a decision. For each known fact the law is applied again with its other values,
 * the nearest first, until the verdict is another; for a number on both sides of it. Values that no
 * matter of the gate can have beside the other facts are passed over.
 */
public final class TurningPoints {

  private final Decision decision;
  private final List<PreparedLaw> laws;
  private final OtherValues others;

  private TurningPoints(Decision decision, List<PreparedLaw> laws) {
    this.decision = decision;
    this.laws = laws;
    this.others = new OtherValues(decision);
  }

  /**
   * The turning points in the gate's order of facts.
   *
   * @param laws those that the decision was made under
   */
  public static List<TurningPoint> of(Decision decision, List<PreparedLaw> laws) {
    TurningPoints points = new TurningPoints(decision, laws);
    return decision.matter().gate().facts().stream().flatMap(points::of).toList();
  }

  private Stream<TurningPoint> of(FactDefinition fact) {
    Optional<Fact> known = decision.facts().at(fact.slot());
    if (known.isEmpty()) {
      return Stream.empty();
    }
    long value = known.get().value();
    List<Long> values = others.of(fact, value);
    return switch (fact.type()) {
      case FactType.YesOrNo yesOrNo -> first(fact, value, values);
      case FactType.Choice choice -> all(fact, value, values);
      case FactType.Country country -> first(fact, value, values);
      case FactType.Share share -> bothSides(fact, value, values);
      case FactType.Quantity quantity -> bothSides(fact, value, values);
      case FactType.Day day -> bothSides(fact, value, values);
    };
  }

  private Stream<TurningPoint> bothSides(FactDefinition fact, long known, List<Long> values) {
    return Stream.concat(
        first(fact, known, values.stream().filter(value -> value < known).toList()),
        first(fact, known, values.stream().filter(value -> value > known).toList()));
  }

  private Stream<TurningPoint> first(FactDefinition fact, long known, List<Long> values) {
    return all(fact, known, values).limit(1);
  }

  private Stream<TurningPoint> all(FactDefinition fact, long known, List<Long> values) {
    return values.stream()
        .flatMap(other ->
            verdict(fact, other)
                .filter(verdict -> !verdict.equals(decision.verdict()))
                .map(verdict -> new TurningPoint(fact, known, other, verdict))
                .stream());
  }

  private Optional<Verdict> verdict(FactDefinition fact, long value) {
    Facts changed = decision.facts().found(fact, Fact.stated(value));
    return laws.stream().anyMatch(law -> contradicts(law.law().assumption(), changed))
        ? Optional.empty()
        : Optional.of(Decider.decide(decision.matter(), changed, laws, decision.known()).verdict());
  }

  private static boolean contradicts(Condition assumption, Facts facts) {
    return Kleene.truth(assumption, facts) == Truth.NO;
  }
}
