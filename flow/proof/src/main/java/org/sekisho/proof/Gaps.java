package org.sekisho.proof;

import java.util.List;
import java.util.Map;
import org.sekisho.law.diagram.Reply;
import org.sekisho.terms.Text;

/** Looks for a matter to which the question is put and no rule answers. */
final class Gaps {

  private Gaps() {}

  static List<Finding> of(QuestionProof proof) {
    return switch (proof.session().ask(proof.formulas().gap())) {
      case SolverAnswer.Impossible() -> List.of();
      case SolverAnswer.Undetermined(String reason) ->
          List.of(proof.undetermined(Check.ANSWERED, List.of(), reason));
      case SolverAnswer.Possible(Map<Integer, Long> values) -> List.of(gap(proof, values));
    };
  }

  private static Finding gap(QuestionProof proof, Map<Integer, Long> values) {
    String id = proof.question().id();
    Text title = Text.of("no rule answers " + id, id + "に答える規則がない");
    return proof
        .witness(
            values,
            title,
            findings ->
                Replies.settled(proof.compiled(), findings)
                    .filter(Reply.Gap.class::isInstance)
                    .isPresent())
        .<Finding>map(witness -> new Finding.Gap(proof.question(), witness))
        .orElseGet(() -> proof.disagreement(Check.ANSWERED, List.of()));
  }
}
