package org.sekisho.casework.filing;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Ground;
import org.sekisho.decision.RegimeDecision;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Outcome;

/** A decision in brief, as a filing carries it. */
public final class Decided {

  private Decided() {}

  /** What a decision came to; the leaf where it was recorded. */
  public static FoundDecision of(Decision decision, Optional<Long> leaf) {
    return new FoundDecision(
        decision.matter().date(),
        decision.known(),
        outcome(decision.verdict()),
        decision.regimes().stream().map(Decided::regime).toList(),
        decision.missing().stream().map(missing -> missing.fact().id()).toList(),
        leaf);
  }

  private static FoundDecision.RegimeOutcome regime(RegimeDecision decided) {
    List<String> rules =
        decided.questions().stream()
            .flatMap(question -> question.grounds().stream())
            .flatMap(Ground::withExceptions)
            .filter(ground -> ground.standing() == Ground.Standing.FIRES)
            .map(ground -> ground.rule().id())
            .distinct()
            .sorted()
            .toList();
    return new FoundDecision.RegimeOutcome(
        decided.regime().id(), outcome(decided.verdict()), decided.regime().hash().hex(), rules);
  }

  private static Optional<Outcome> outcome(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> Optional.of(outcome);
      case Verdict.Undecided(SortedSet<Outcome> possible) -> Optional.empty();
      case Verdict.OutOfScope() -> Optional.empty();
      case Verdict.Unanswered(boolean conflict) -> Optional.empty();
    };
  }
}
