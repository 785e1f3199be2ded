package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sekisho.law.evaluation.CompiledRule;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/**
 * Looks for matters in which rules fire together that do not say the same. One query clears a whole
 * question; only where it does not are the pairs asked for one by one.
 */
final class Conflicts {

  private Conflicts() {}

  static List<Finding> of(QuestionProof proof) {
    return switch (proof.session().ask(proof.formulas().conflict())) {
      case SolverAnswer.Impossible() -> List.of();
      case SolverAnswer.Possible possible -> pairs(proof);
      case SolverAnswer.Undetermined undetermined -> pairs(proof);
    };
  }

  private static List<Finding> pairs(QuestionProof proof) {
    List<CompiledRule> leaves = proof.compiled().leaves();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        if (!agree(leaves.get(i), leaves.get(j))) {
          findings.addAll(pair(proof, leaves.get(i), leaves.get(j)));
        }
      }
    }
    return findings;
  }

  private static boolean agree(CompiledRule first, CompiledRule second) {
    return first.live().rule().effect().agreesWith(second.live().rule().effect());
  }

  private static List<Finding> pair(QuestionProof proof, CompiledRule first, CompiledRule second) {
    List<Rule> rules = List.of(first.live().rule(), second.live().rule());
    SolverAnswer answer =
        proof
            .session()
            .ask(proof.formulas().fires(first.live()), proof.formulas().fires(second.live()));
    return switch (answer) {
      case SolverAnswer.Impossible() -> List.of();
      case SolverAnswer.Undetermined(String reason) ->
          List.of(proof.undetermined(Check.AGREED, rules, reason));
      case SolverAnswer.Possible(Map<Integer, Long> values) ->
          List.of(conflict(proof, first, second, values));
    };
  }

  private static Finding conflict(
      QuestionProof proof, CompiledRule first, CompiledRule second, Map<Integer, Long> values) {
    Rule one = first.live().rule();
    Rule other = second.live().rule();
    Text title =
        Text.of(
            one.id() + " and " + other.id() + " disagree", one.id() + "と" + other.id() + "が食い違う");
    return proof
        .witness(
            values,
            title,
            findings -> findings.fires(first) == Truth.YES && findings.fires(second) == Truth.YES)
        .<Finding>map(witness -> new Finding.Conflict(proof.question(), one, other, witness))
        .orElseGet(() -> proof.disagreement(Check.AGREED, List.of(one, other)));
  }
}
