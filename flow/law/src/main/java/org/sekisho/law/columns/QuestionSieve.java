package org.sekisho.law.columns;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.law.force.LiveQuestion;

/** A question bound to columns. */
final class QuestionSieve {

  private final LiveQuestion question;
  private final Sieve scope;
  private final List<RuleSieve> roots;
  private final List<RuleSieve> leaves;

  private QuestionSieve(LiveQuestion question, Sieve scope, List<RuleSieve> roots) {
    this.question = question;
    this.scope = scope;
    this.roots = roots;
    this.leaves = roots.stream().flatMap(RuleSieve::withExceptions).toList();
  }

  static QuestionSieve of(LiveQuestion question, Sieves sieves) {
    return new QuestionSieve(
        question,
        sieves.of(question.scope()),
        question.roots().stream().map(root -> RuleSieve.of(root, sieves)).toList());
  }

  SurveyedQuestion blank(int matters) {
    return new SurveyedQuestion(
        question,
        matters,
        Answered.none(matters),
        Stream.generate(() -> Answered.none(matters)).limit(leaves.size()).toList());
  }

  void run(int block, SurveyedQuestion into) {
    Truths inScope = scope.over(block);
    into.scope().put(block, inScope);
    for (int i = 0; i < roots.size(); i++) {
      roots.get(i).run(inScope, block);
    }
    for (int i = 0; i < leaves.size(); i++) {
      into.leaves().get(i).put(block, leaves.get(i).fires());
    }
  }
}
