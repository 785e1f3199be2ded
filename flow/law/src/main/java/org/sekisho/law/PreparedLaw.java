package org.sekisho.law;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sekisho.law.diagram.QuestionDiagram;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveQuestion;

/**
 * The law of one slice, ready to decide: compiled, and with a diagram for each question that is
 * made when it is first needed. Shared between threads.
 */
public final class PreparedLaw {

  private final CompiledLaw compiled;
  private final Map<String, QuestionDiagram> diagrams = new ConcurrentHashMap<>();

  public PreparedLaw(LawInForce law) {
    this.compiled = CompiledLaw.of(law);
  }

  public CompiledLaw compiled() {
    return compiled;
  }

  public LawInForce law() {
    return compiled.law();
  }

  public QuestionDiagram diagram(LiveQuestion question) {
    return diagrams.computeIfAbsent(
        question.question().id(), unseen -> QuestionDiagram.of(law(), question));
  }
}
