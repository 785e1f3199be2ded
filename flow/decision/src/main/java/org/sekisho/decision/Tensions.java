package org.sekisho.decision;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.sekisho.facts.Facts;
import org.sekisho.law.evaluation.Kleene;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveCollision;
import org.sekisho.law.pack.Collision;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Truth;

/** Finds where the laws of a decision pull apart. */
final class Tensions {

  private final Facts facts;
  private final List<QuestionDecision> questions;

  Tensions(Facts facts, List<QuestionDecision> questions) {
    this.facts = facts;
    this.questions = questions;
  }

  Stream<Tension> of(LawInForce law) {
    return law.collisions().stream().flatMap(live -> of(law, live).stream());
  }

  private Optional<Tension> of(LawInForce law, LiveCollision live) {
    Collision collision = live.collision();
    List<QuestionDecision> demands =
        questions.stream()
            .filter(question -> collision.against().contains(question.regime().jurisdiction()))
            .filter(question -> worst(question.verdict()).compareTo(collision.least()) >= 0)
            .toList();
    if (demands.isEmpty()) {
      return Optional.empty();
    }
    Truth truth = Kleene.truth(live.when(), facts);
    boolean settled =
        demands.stream().anyMatch(question -> question.verdict() instanceof Verdict.Decided);
    return truth == Truth.NO
        ? Optional.empty()
        : Optional.of(new Tension(law.regime(), collision, demands, settled && truth == Truth.YES));
  }

  private static Outcome worst(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> outcome;
      case Verdict.Undecided(SortedSet<Outcome> possible) -> possible.last();
      case Verdict.OutOfScope() -> Outcome.FREE;
      case Verdict.Unanswered(boolean conflict) -> Outcome.FREE;
    };
  }
}
