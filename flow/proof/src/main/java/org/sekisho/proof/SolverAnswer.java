package org.sekisho.proof;

import java.util.Map;

/** What the solver answers to "is there such a matter?". */
sealed interface SolverAnswer {

  /** There is one: its values by slot, for every fact that the query speaks of. */
  record Possible(Map<Integer, Long> values) implements SolverAnswer {
    public Possible {
      values = Map.copyOf(values);
    }
  }

  /** There is none. */
  record Impossible() implements SolverAnswer {}

  /** The solver gave up. That is neither of the two, and never counts as one of them. */
  record Undetermined(String reason) implements SolverAnswer {}
}
