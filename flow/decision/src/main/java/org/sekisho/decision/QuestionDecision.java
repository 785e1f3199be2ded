package org.sekisho.decision;

import java.util.List;
import org.sekisho.law.pack.Effect;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;

/**
 * What one regime answers to one of its questions.
 *
 * @param effects what the answer brings with it: one where it is decided, else all still possible
 * @param grounds the rules that give the answer, may give it, or were displaced
 * @param branches what the answer depends on, where it is open
 */
public record QuestionDecision(
    Regime regime,
    Question question,
    Verdict verdict,
    List<Effect> effects,
    List<Ground> grounds,
    Branches branches) {

  public QuestionDecision {
    effects = List.copyOf(effects);
    grounds = List.copyOf(grounds);
  }
}
