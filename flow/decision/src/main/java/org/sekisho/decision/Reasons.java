package org.sekisho.decision;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.evaluation.CompiledLaw;
import org.sekisho.law.evaluation.Trace;

/** Reads the trace of a condition back into a tree; nodes are numbered in preorder. */
final class Reasons {

  private final CompiledLaw law;
  private final Trace trace;
  private int next;

  private Reasons(CompiledLaw law, Trace trace, int node) {
    this.law = law;
    this.trace = trace;
    this.next = node;
  }

  static Reason of(CompiledLaw law, Trace trace, Condition condition, int node) {
    return new Reasons(law, trace, node).reason(condition);
  }

  private Reason reason(Condition condition) {
    int node = next++;
    List<Reason> parts =
        switch (condition) {
          case Condition.And(List<Condition> all) -> parts(all);
          case Condition.Or(List<Condition> any) -> parts(any);
          case Condition.Not(Condition part) -> List.of(reason(part));
          case Condition.Term term -> List.of(meaning(term));
          case Condition.Constant constant -> List.of();
          case Condition.Flag flag -> List.of();
          case Condition.Among among -> List.of();
          case Condition.Comparison comparison -> List.of();
        };
    return new Reason(condition, trace.at(node), parts);
  }

  private List<Reason> parts(List<Condition> conditions) {
    List<Reason> parts = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      parts.add(reason(condition));
    }
    return parts;
  }

  private Reason meaning(Condition.Term term) {
    return of(law, trace, term.meaning(), law.meaningNode(term).orElseThrow());
  }
}
