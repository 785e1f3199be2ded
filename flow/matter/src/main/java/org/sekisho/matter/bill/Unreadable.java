package org.sekisho.matter.bill;

import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/** A bill that cannot be read on; it becomes a refusal at the border of this package. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.line(Language.EN));
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
