package org.sekisho.proof;

import java.util.List;
import java.util.Optional;
import org.sekisho.facts.Facts;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Matter;

/** A question under one of two laws; absent where that law does not know it. */
record QuestionSide(
    CompiledLaw law, Optional<CompiledQuestion> compiled, QuestionFormulas formulas) {

  static QuestionSide of(Session session, CompiledLaw law, String question) {
    Optional<CompiledQuestion> compiled =
        law.questions().stream()
            .filter(each -> each.live().question().id().equals(question))
            .findFirst();
    QuestionFormulas formulas =
        compiled
            .map(each -> QuestionFormulas.of(session, each.live()))
            .orElseGet(() -> QuestionFormulas.never(session));
    return new QuestionSide(law, compiled, formulas);
  }

  /** The reply that the facts settle, or empty where they do not. */
  Optional<Reply> settled(Facts facts) {
    return compiled.isEmpty()
        ? Optional.of(new Reply.OutOfScope())
        : Replies.settled(compiled.get(), law.evaluate(facts));
  }

  List<Rule> fires(Matter matter) {
    return compiled.map(question -> Witnesses.fires(law, question, matter)).orElseGet(List::of);
  }
}
