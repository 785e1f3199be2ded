package org.sekisho.desk.basis;

import java.util.List;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.terms.Problem;

/**
 * Lists, and what was decided about hits on them.
 *
 * @param stamp a mark of what told the decisions, which changes when that does
 * @param notes what was odd in the lists' files; to be shown
 */
public record GivenLists(
    ScreenedLists lists, DecisionBook book, String stamp, List<Problem> notes) {

  public GivenLists {
    notes = List.copyOf(notes);
  }
}
