package org.sekisho.screening.lists;

import java.util.List;
import org.sekisho.terms.Problem;

/**
 * What was read: all parties were handed over.
 *
 * @param notes what was odd in the file without stopping it from being read; to be shown
 */
public record OpenedList(ListVersion version, List<Problem> notes) {

  public OpenedList {
    notes = List.copyOf(notes);
  }

  OpenedList named(ListVersion known) {
    return new OpenedList(known, notes);
  }
}
