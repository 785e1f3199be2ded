package org.sekisho.screening.formats;

import java.io.IOException;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/** A file that cannot be read on; it becomes a refusal at the border of this package. */
public final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.line(Language.EN));
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
