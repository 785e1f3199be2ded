package org.sekisho.decision.turning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.decision.Decider;
import org.sekisho.decision.Decision;
import org.sekisho.documents.Shelf;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.evaluation.Kleene;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Truth;

/** Turning points of worked cases of every regime that ships, beside values tried at random. */
final class TurningPointsTest {

  private static final LawBook BOOK =
      LawBook.read(
              Shelf.onClassPath("gates", "gate.yaml"), Shelf.onClassPath("regimes", "regime.yaml"))
          .orThrow();
  private static final LocalDate KNOWN = BOOK.newestRecord();
  private static final int TRIED = 24;

  private record Decided(Decision decision, List<PreparedLaw> laws) {}

  private static Stream<Regime> regimes() {
    return BOOK.regimes().values().stream();
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void betweenAValueAndItsTurningPointNothingChanges(Regime regime) {
    Random random = new Random(7);
    List<WorkedCase> cases = new ArrayList<>(BOOK.cases(regime).orThrow());
    for (int i = 0; i < cases.size(); i += 5) {
      Decided decided = decide(regime, cases.get(i).matter());
      List<TurningPoint> points = TurningPoints.of(decided.decision(), decided.laws());
      for (FactDefinition fact : regime.gate().facts()) {
        check(decided, points, fact, random);
      }
    }
  }

  private static void check(
      Decided decided, List<TurningPoint> points, FactDefinition fact, Random random) {
    Optional<Fact> known = decided.decision().facts().at(fact.slot());
    boolean isNumber =
        fact.type() instanceof FactType.Share || fact.type() instanceof FactType.Quantity;
    if (known.isEmpty() || !isNumber) {
      return;
    }
    long value = known.get().value();
    List<Long> turns =
        points.stream()
            .filter(point -> point.fact().equals(fact))
            .map(TurningPoint::other)
            .toList();
    long low =
        turns.stream().filter(turn -> turn < value).findFirst().orElse(fact.type().least() - 1);
    long high =
        turns.stream().filter(turn -> turn > value).findFirst().orElse(fact.type().greatest() + 1);
    for (int i = 0; i < TRIED; i++) {
      long tried = low + 1 + random.nextLong(Math.max(1, high - low - 1));
      Facts facts = decided.decision().facts().found(fact, Fact.stated(tried));
      if (isPossible(decided, facts)) {
        assertThat(again(decided, facts).verdict())
            .as("%s = %d, known %d", fact.id(), tried, value)
            .isEqualTo(decided.decision().verdict());
      }
    }
    for (long turn : turns) {
      Facts facts = decided.decision().facts().found(fact, Fact.stated(turn));
      assertThat(again(decided, facts).verdict()).isNotEqualTo(decided.decision().verdict());
    }
  }

  private static boolean isPossible(Decided decided, Facts facts) {
    return decided.laws().stream()
        .noneMatch(law -> Kleene.truth(law.law().assumption(), facts) == Truth.NO);
  }

  private static Decision again(Decided decided, Facts facts) {
    return Decider.decide(decided.decision().matter(), facts, decided.laws(), KNOWN);
  }

  private static Decided decide(Regime regime, Matter matter) {
    List<PreparedLaw> laws =
        BOOK.inForce(regime, matter.date(), KNOWN).stream().map(Checked::orThrow).toList();
    return new Decided(Decider.decide(matter, Facts.of(matter), laws, KNOWN), laws);
  }
}
