package org.sekisho.law.columns;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;
import org.sekisho.terms.Outcome;

/**
 * What a question came to for many matters.
 *
 * @param matters how many
 * @param scope where the question is put
 * @param leaves where each rule fires, in the order of the question's leaves
 */
public record SurveyedQuestion(
    LiveQuestion question, int matters, Answered scope, List<Answered> leaves) {

  public SurveyedQuestion {
    leaves = List.copyOf(leaves);
  }

  void cut() {
    scope.cut(matters);
    leaves.forEach(leaf -> leaf.cut(matters));
  }

  /**
   * Where the question has an outcome: sure where one of its rules fires, open where one may and no
   * rule is sure. By Kleene's logic; a decision diagram may settle a few more.
   */
  public Answered outcome(Outcome outcome) {
    MatterSet sure = MatterSet.none(matters);
    MatterSet open = MatterSet.none(matters);
    MatterSet answered = MatterSet.none(matters);
    for (int i = 0; i < leaves.size(); i++) {
      answered = answered.or(leaves.get(i).sure());
      if (rule(i).rule().effect().outcome() == outcome) {
        sure = sure.or(leaves.get(i).sure());
        open = open.or(leaves.get(i).open());
      }
    }
    return new Answered(sure, open.without(answered));
  }

  /** Where two rules fire that disagree; the proofs of a pack leave none. */
  public MatterSet conflicts() {
    MatterSet conflicts = MatterSet.none(matters);
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        if (!rule(i).rule().effect().agreesWith(rule(j).rule().effect())) {
          conflicts = conflicts.or(leaves.get(i).sure().and(leaves.get(j).sure()));
        }
      }
    }
    return conflicts;
  }

  /** How many matters come to what; every matter is counted once. */
  public Counts counts() {
    MatterSet conflicts = conflicts();
    MatterSet settled = conflicts;
    MatterSet possible = conflicts;
    List<Counts.Of> outcomes = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      Answered answered = outcome(outcome);
      MatterSet decided = answered.sure().without(conflicts);
      outcomes.add(new Counts.Of(outcome, decided.count()));
      settled = settled.or(decided);
      possible = possible.or(answered.sure()).or(answered.open());
    }
    int gaps = scope.sure().without(possible).count();
    int outside = matters - scope.sure().or(scope.open()).count();
    int undecided = matters - settled.count() - gaps - outside;
    return new Counts(outcomes, undecided, outside, gaps, conflicts.count());
  }

  private LiveRule rule(int leaf) {
    return question.leaves().get(leaf);
  }
}
