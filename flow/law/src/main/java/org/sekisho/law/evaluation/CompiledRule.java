package org.sekisho.law.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.law.force.LiveRule;

/**
 * A live rule with its compiled condition.
 *
 * @param index its position among all rules of the slice
 * @param node the first node of its condition in a trace
 */
public record CompiledRule(
    LiveRule live, int index, int node, Check check, List<CompiledRule> exceptions) {

  public CompiledRule {
    exceptions = List.copyOf(exceptions);
  }

  /** This rule and all exceptions below it, the rule first. */
  public Stream<CompiledRule> withExceptions() {
    return Stream.concat(
        Stream.of(this), exceptions.stream().flatMap(CompiledRule::withExceptions));
  }
}
