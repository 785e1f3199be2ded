package org.sekisho.pages.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/** Decides the rows of tables while their owner waits. */
public interface TableWork {

  /** Begins; returns the id by which the work is followed, or why the table cannot be read. */
  Checked<String> begin(Gate gate, LocalDate day, Sent table, Language language);

  /** How the work stands; empty where there is none by this id. */
  Optional<Standing> standing(String id);

  /**
   * How work stands.
   *
   * @param result the table with its answers, once it is there
   * @param problems why there will be no result
   * @param failed by a fault of the program
   */
  record Standing(int done, Optional<String> result, List<Problem> problems, boolean failed) {
    public Standing {
      problems = List.copyOf(problems);
    }
  }
}
