package org.sekisho.decision;

import java.util.List;
import org.sekisho.law.pack.Question;
import org.sekisho.matter.FactDefinition;

/**
 * A fact that can still change an answer.
 *
 * @param bits how much its value is expected to tell, over all open questions
 * @param questions the questions it bears on
 * @param declaredUnknown somebody was asked and did not know
 */
public record Missing(
    FactDefinition fact, double bits, List<Question> questions, boolean declaredUnknown) {

  public Missing {
    questions = List.copyOf(questions);
  }
}
