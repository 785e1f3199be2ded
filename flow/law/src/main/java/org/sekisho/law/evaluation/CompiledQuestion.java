package org.sekisho.law.evaluation;

import java.util.List;
import org.sekisho.law.force.LiveQuestion;

/**
 * A question with its compiled scope and rules.
 *
 * @param scopeNode the first node of its scope in a trace
 */
public record CompiledQuestion(
    LiveQuestion live,
    int scopeNode,
    Check scope,
    List<CompiledRule> roots,
    List<CompiledRule> leaves) {

  public CompiledQuestion {
    roots = List.copyOf(roots);
    leaves = List.copyOf(leaves);
  }
}
