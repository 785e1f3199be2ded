package org.sekisho.decision;

import java.util.List;
import org.sekisho.law.pack.Regime;

/**
 * What one regime comes to.
 *
 * @param verdict the worst of its questions
 * @param questions those that are put or may be put
 */
public record RegimeDecision(Regime regime, Verdict verdict, List<QuestionDecision> questions) {

  public RegimeDecision {
    questions = List.copyOf(questions);
  }
}
