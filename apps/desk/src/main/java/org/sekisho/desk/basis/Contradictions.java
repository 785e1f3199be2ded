package org.sekisho.desk.basis;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.condition.Lowering;
import org.sekisho.law.condition.Names;
import org.sekisho.law.condition.Stated;
import org.sekisho.law.evaluation.Kleene;
import org.sekisho.law.force.LawInForce;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/** Finds facts of a matter that cannot all be so, by the assumptions of its gate. */
final class Contradictions {

  private Contradictions() {}

  static List<Problem> of(Matter matter, Facts facts, LawInForce law, String file) {
    List<Problem> problems = new ArrayList<>();
    List<Stated> stated = law.regime().assumptions();
    for (int i = 0; i < stated.size(); i++) {
      Problems none = new Problems();
      Condition condition = Lowering.lower(stated.get(i), matter.gate(), Names.none(), none);
      if (Kleene.truth(condition, facts) == Truth.NO) {
        problems.add(problem(matter.gate(), matter.gate().assumptions().get(i), condition, file));
      }
    }
    return problems;
  }

  private static Problem problem(
      Gate gate, Gate.Assumption assumption, Condition condition, String file) {
    List<String> facts = new ArrayList<>();
    Conditions.slots(condition, slot -> facts.add(gate.factAt(slot).id()));
    String named = String.join(", ", facts.stream().distinct().toList());
    return new Problem(
        "matter.contradiction",
        Place.file(file).named("answers"),
        Text.of(
            "`" + named + "` cannot all be so: " + assumption.text().en(),
            "`" + named + "`は同時に成り立ちません：" + assumption.text().ja()),
        Text.of("correct one of them", "いずれかを訂正してください"));
  }
}
