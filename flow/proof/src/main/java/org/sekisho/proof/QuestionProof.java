package org.sekisho.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.CompiledQuestion;
import org.sekisho.law.evaluation.Findings;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/** All that the checks of one question work with: the solver's words and the evaluation beside. */
record QuestionProof(
    Session session, CompiledLaw law, CompiledQuestion compiled, QuestionFormulas formulas) {

  static QuestionProof of(Session session, CompiledLaw law, CompiledQuestion compiled) {
    return new QuestionProof(session, law, compiled, QuestionFormulas.of(session, compiled.live()));
  }

  Question question() {
    return compiled.live().question();
  }

  /** The solver's values as a matter of the slice's first day, checked by the evaluation. */
  Optional<Witness> witness(Map<Integer, Long> values, Text title, Predicate<Findings> shown) {
    Optional<Matter> least =
        Witnesses.least(
            law.law().gate(),
            title,
            law.law().days().from(),
            values,
            facts -> shown.test(law.evaluate(facts)));
    return least.map(matter -> new Witness(matter, Witnesses.fires(law, compiled, matter)));
  }

  /** The rules of the question that fire in the solver's matter. */
  List<Rule> fires(Map<Integer, Long> values) {
    LocalDate day = law.law().days().from();
    Text title = question().title();
    return Witnesses.fires(law, compiled, Witnesses.whole(law.law().gate(), title, day, values));
  }

  Finding undetermined(Check check, List<Rule> rules, String reason) {
    return new Finding.Inconclusive(question(), check, rules, reason);
  }

  /** The evaluation does not see what the solver saw; one of the two is wrong. */
  Finding disagreement(Check check, List<Rule> rules) {
    return undetermined(check, rules, "the evaluation does not confirm the solver's matter");
  }
}
