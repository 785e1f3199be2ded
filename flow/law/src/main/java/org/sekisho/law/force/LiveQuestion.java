package org.sekisho.law.force;

import java.util.List;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.pack.Question;

/**
 * A question as it is put and answered in a slice.
 *
 * @param scope where it is put at all
 * @param roots the rules that are no exceptions, with their exceptions below them
 * @param leaves every live rule and exception, each of which may give the answer
 */
public record LiveQuestion(
    Question question, Condition scope, List<LiveRule> roots, List<LiveRule> leaves) {

  public LiveQuestion {
    roots = List.copyOf(roots);
    leaves = List.copyOf(leaves);
  }
}
