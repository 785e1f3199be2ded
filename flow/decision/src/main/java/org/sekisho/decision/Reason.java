package org.sekisho.decision;

import java.util.List;
import org.sekisho.law.condition.Condition;
import org.sekisho.terms.Truth;

/** A node of a condition and whether it holds, with its parts: the trace as a tree. */
public record Reason(Condition condition, Truth truth, List<Reason> parts) {

  public Reason {
    parts = List.copyOf(parts);
  }
}
