package org.sekisho.law.columns;

import java.util.List;
import org.sekisho.law.force.LawInForce;

/** The law of one slice bound to columns, to be run over them. For one thread at a time. */
public final class LawSieve {

  private final LawInForce law;
  private final int matters;
  private final List<QuestionSieve> questions;

  private LawSieve(LawInForce law, int matters, List<QuestionSieve> questions) {
    this.law = law;
    this.matters = matters;
    this.questions = questions;
  }

  public static LawSieve bind(LawInForce law, MatterColumns columns) {
    if (!law.gate().id().equals(columns.gate().id())) {
      throw new IllegalArgumentException("the law and the matters are of different gates");
    }
    Sieves sieves = new Sieves(columns);
    return new LawSieve(
        law,
        columns.size(),
        law.questions().stream().map(question -> QuestionSieve.of(question, sieves)).toList());
  }

  /** Answers every question for every matter, block after block. */
  public Survey survey() {
    List<SurveyedQuestion> surveyed =
        questions.stream().map(question -> question.blank(matters)).toList();
    for (int block = 0; block < Block.count(matters); block++) {
      for (int i = 0; i < questions.size(); i++) {
        questions.get(i).run(block, surveyed.get(i));
      }
    }
    surveyed.forEach(SurveyedQuestion::cut);
    return new Survey(law, matters, surveyed);
  }
}
