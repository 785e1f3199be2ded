package org.sekisho.law.columns;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.terms.Outcome;

/**
 * What another law would change for the same matters, for one outcome of one question.
 *
 * @param question the id of the question
 * @param caught had not the outcome, and would have it
 * @param released had it, and would not have it
 * @param clouded was settled, and would hang on facts not known: never to be read as released
 * @param cleared hung on facts not known, and would be settled
 */
public record Difference(
    String question,
    Outcome outcome,
    MatterSet caught,
    MatterSet released,
    MatterSet clouded,
    MatterSet cleared) {

  /** The differences between two laws over the same matters, those that are none left out. */
  public static List<Difference> between(Survey before, Survey after) {
    List<Difference> differences = new ArrayList<>();
    for (SurveyedQuestion old : before.questions()) {
      String id = old.question().question().id();
      after
          .question(id)
          .ifPresent(fresh -> {
            for (Outcome outcome : Outcome.values()) {
              Difference difference = of(id, outcome, old.outcome(outcome), fresh.outcome(outcome));
              if (!difference.isNone()) {
                differences.add(difference);
              }
            }
          });
    }
    return differences;
  }

  private static Difference of(String question, Outcome outcome, Answered old, Answered fresh) {
    MatterSet changed = old.sure().differing(fresh.sure());
    MatterSet open = old.open().or(fresh.open());
    return new Difference(
        question,
        outcome,
        changed.and(fresh.sure()).without(open),
        changed.and(old.sure()).without(open),
        fresh.open().without(old.open()),
        old.open().without(fresh.open()));
  }

  public boolean isNone() {
    return caught.isEmpty() && released.isEmpty() && clouded.isEmpty() && cleared.isEmpty();
  }
}
