package org.sekisho.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Question;

/**
 * Tells where two laws of one gate differ: two slices of a regime, or a regime and a draft of it.
 */
public final class Difference {

  private Difference() {}

  /**
   * Compares question by question, by id; one that a law does not know is never put by it.
   *
   * @throws IllegalArgumentException where the laws are not of one gate
   */
  public static DifferenceReport between(LawInForce before, LawInForce after) {
    return between(before, after, Effort.USUAL);
  }

  public static DifferenceReport between(LawInForce before, LawInForce after, Effort effort) {
    if (!before.gate().hash().equals(after.gate().hash())) {
      throw new IllegalArgumentException(
          "gates " + before.gate().id() + " and " + after.gate().id() + " are not the same");
    }
    CompiledLaw compiledBefore = CompiledLaw.of(before);
    CompiledLaw compiledAfter = CompiledLaw.of(after);
    List<Change> changes = new ArrayList<>();
    try (Session session = new Session(before.gate(), effort)) {
      session.assume(before.assumption());
      session.assume(after.assumption());
      for (Question question : questions(before, after)) {
        QuestionSide earlier = QuestionSide.of(session, compiledBefore, question.id());
        QuestionSide later = QuestionSide.of(session, compiledAfter, question.id());
        changes.addAll(new QuestionDifference(session, question, earlier, later).changes());
      }
    }
    return new DifferenceReport(before, after, changes);
  }

  /** The questions of both laws, each once, as the later law words it where it has it. */
  private static List<Question> questions(LawInForce before, LawInForce after) {
    Map<String, Question> questions = new LinkedHashMap<>();
    before.questions().forEach(live -> questions.put(live.question().id(), live.question()));
    after.questions().forEach(live -> questions.put(live.question().id(), live.question()));
    return List.copyOf(questions.values());
  }
}
