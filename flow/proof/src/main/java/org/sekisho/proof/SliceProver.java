package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.force.LawInForce;

/** Runs every check over every question of one slice. */
final class SliceProver {

  private SliceProver() {}

  static SliceProof prove(LawInForce law, Effort effort) {
    CompiledLaw compiled = CompiledLaw.of(law);
    List<Finding> findings = new ArrayList<>();
    try (Session session = new Session(law.gate(), effort)) {
      session.assume(law.assumption());
      for (CompiledQuestion question : compiled.questions()) {
        findings.addAll(prove(QuestionProof.of(session, compiled, question)));
      }
      return new SliceProof(
          law.days(), law.questions().size(), rules(compiled), session.queries(), findings);
    }
  }

  private static List<Finding> prove(QuestionProof proof) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Gaps.of(proof));
    findings.addAll(Conflicts.of(proof));
    findings.addAll(IdleRules.of(proof));
    return findings;
  }

  private static int rules(CompiledLaw law) {
    return law.questions().stream().mapToInt(question -> question.leaves().size()).sum();
  }
}
