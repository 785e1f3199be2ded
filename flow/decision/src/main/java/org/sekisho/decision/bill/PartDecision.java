package org.sekisho.decision.bill;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Ground;
import org.sekisho.decision.Missing;
import org.sekisho.decision.QuestionDecision;
import org.sekisho.decision.Verdict;
import org.sekisho.facts.Indication;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.bill.Part;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Problem;

/**
 * A part of a bill, and what the law says of it alone.
 *
 * @param decision empty where what is known of it contradicts itself
 * @param problems what is wrong with it; while there are any, anything worse is possible
 */
public record PartDecision(Part part, Optional<Decision> decision, List<Problem> problems) {

  public PartDecision {
    problems = List.copyOf(problems);
  }

  /** The verdict on the part alone, without those below it. */
  public Verdict own() {
    Verdict read = decision.map(Decision::verdict).orElse(new Verdict.OutOfScope());
    return problems.isEmpty() ? read : Strictest.orWorse(read);
  }

  /** The rules that burden the part, or that may, as {@code regime:rule}. */
  public List<String> rules() {
    Optional<Verdict> read = decision.map(Decision::verdict);
    return decision.stream()
        .flatMap(made -> made.questions().stream())
        .filter(question -> read.filter(verdict -> tells(question.verdict(), verdict)).isPresent())
        .flatMap(PartDecision::rules)
        .distinct()
        .toList();
  }

  private static Stream<String> rules(QuestionDecision question) {
    return question.grounds().stream()
        .flatMap(Ground::withExceptions)
        .filter(ground -> ground.rule().effect().outcome() != Outcome.FREE)
        .filter(PartDecision::isAtWork)
        .map(ground -> question.regime().id() + ":" + ground.rule().id());
  }

  private static boolean isAtWork(Ground ground) {
    return switch (ground.standing()) {
      case FIRES, MAY_FIRE -> true;
      case DISPLACED, FAILS -> false;
    };
  }

  /** Whether a question's verdict is one of those that make up the verdict of all. */
  private static boolean tells(Verdict question, Verdict all) {
    return switch (question) {
      case Verdict.Decided(Outcome outcome) -> question.equals(all) && outcome != Outcome.FREE;
      case Verdict.Undecided(SortedSet<Outcome> possible) -> all instanceof Verdict.Undecided;
      case Verdict.Unanswered unanswered -> true;
      case Verdict.OutOfScope() -> false;
    };
  }

  /** Facts that a person must state, the most telling first. */
  public List<FactDefinition> toAsk() {
    return decision.stream()
        .flatMap(made -> made.missing().stream())
        .map(Missing::fact)
        .filter(fact -> indications(fact).isEmpty())
        .toList();
  }

  /** Hits on lists that a person must confirm or refute. */
  public List<Indication> toConfirm() {
    return decision.stream()
        .flatMap(made -> made.missing().stream())
        .flatMap(missing -> indications(missing.fact()).stream())
        .distinct()
        .toList();
  }

  private List<Indication> indications(FactDefinition fact) {
    return decision.map(made -> made.facts().indications(fact.slot())).orElse(List.of());
  }
}
