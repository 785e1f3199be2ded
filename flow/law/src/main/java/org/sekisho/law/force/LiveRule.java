package org.sekisho.law.force;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.pack.Rule;

/**
 * A rule that is live in a slice, with its live exceptions.
 *
 * @param when its own condition, without its parent's
 * @param own where it is at home: its parent's condition and its own
 * @param fires where it gives the answer: at home, and none of its exceptions holds
 */
public record LiveRule(
    Rule rule, Condition when, Condition own, Condition fires, List<LiveRule> exceptions) {

  public LiveRule {
    exceptions = List.copyOf(exceptions);
  }

  /** This rule and all exceptions below it, the rule first. */
  public Stream<LiveRule> withExceptions() {
    return Stream.concat(Stream.of(this), exceptions.stream().flatMap(LiveRule::withExceptions));
  }
}
