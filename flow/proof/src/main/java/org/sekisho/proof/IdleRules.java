package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;
import org.sekisho.law.pack.Rule;

/** Looks for rules that never fire, and for rules that could be struck out and nobody would see. */
final class IdleRules {

  private IdleRules() {}

  static List<Finding> of(QuestionProof proof) {
    List<Finding> findings = new ArrayList<>();
    proof.compiled().leaves().forEach(leaf -> findings.addAll(of(proof, leaf)));
    return findings;
  }

  private static List<Finding> of(QuestionProof proof, CompiledRule leaf) {
    Rule rule = leaf.live().rule();
    return switch (proof.session().ask(proof.formulas().fires(leaf.live()))) {
      case SolverAnswer.Impossible() -> List.of(dead(proof, leaf.live()));
      case SolverAnswer.Undetermined(String reason) ->
          List.of(proof.undetermined(Check.ALIVE, List.of(rule), reason));
      case SolverAnswer.Possible(Map<Integer, Long> values) ->
          isNeededIn(proof, leaf, values) ? List.of() : redundant(proof, leaf.live());
    };
  }

  /**
   * Whether the matter that shows the rule alive already shows it needed, which saves a query. It
   * does where the rule fires alone, and what comes in its place, its parent or nothing, says
   * something else: were the condition of a sibling true, it or something below it would fire.
   */
  private static boolean isNeededIn(
      QuestionProof proof, CompiledRule leaf, Map<Integer, Long> values) {
    boolean alone = proof.fires(values).equals(List.of(leaf.live().rule()));
    Optional<Rule> parent = parent(proof, leaf);
    return alone
        && parent.filter(above -> above.effect().agreesWith(leaf.live().rule().effect())).isEmpty();
  }

  private static Optional<Rule> parent(QuestionProof proof, CompiledRule leaf) {
    return proof.compiled().leaves().stream()
        .filter(above -> above.exceptions().contains(leaf))
        .map(above -> above.live().rule())
        .findFirst();
  }

  private static Finding dead(QuestionProof proof, LiveRule leaf) {
    SolverAnswer home = proof.session().ask(proof.session().name(leaf.own()));
    return switch (home) {
      case SolverAnswer.Impossible() -> new Finding.Dead(proof.question(), leaf.rule(), false);
      case SolverAnswer.Possible possible -> new Finding.Dead(proof.question(), leaf.rule(), true);
      case SolverAnswer.Undetermined(String reason) ->
          proof.undetermined(Check.ALIVE, List.of(leaf.rule()), reason);
    };
  }

  private static List<Finding> redundant(QuestionProof proof, LiveRule leaf) {
    LiveQuestion without = Removal.of(proof.compiled().live(), leaf.rule().id());
    QuestionFormulas remaining = QuestionFormulas.of(proof.session(), without);
    SolverAnswer answer =
        proof.session().ask(proof.session().not(proof.formulas().repliesLike(remaining)));
    return switch (answer) {
      case SolverAnswer.Impossible() ->
          List.of(new Finding.Redundant(proof.question(), leaf.rule()));
      case SolverAnswer.Possible possible -> List.of();
      case SolverAnswer.Undetermined(String reason) ->
          List.of(proof.undetermined(Check.NEEDED, List.of(leaf.rule()), reason));
    };
  }
}
