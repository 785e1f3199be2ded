package org.sekisho.law.columns;

import java.util.List;
import java.util.Optional;
import org.sekisho.law.force.LawInForce;

/** The law of one slice run over many matters. */
public record Survey(LawInForce law, int matters, List<SurveyedQuestion> questions) {

  public Survey {
    questions = List.copyOf(questions);
  }

  /** Runs a law over the matters of its gate. */
  public static Survey of(LawInForce law, MatterColumns columns) {
    return LawSieve.bind(law, columns).survey();
  }

  public Optional<SurveyedQuestion> question(String id) {
    return questions.stream()
        .filter(each -> each.question().question().id().equals(id))
        .findFirst();
  }
}
