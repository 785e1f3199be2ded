package org.sekisho.screening.formats;

import java.io.IOException;

/** Reads one format. It has no state of its own: one reader may read many lists at once. */
interface ListReader {

  /**
   * Hands over every party of the list, or throws {@link Unreadable} where it cannot go on; what
   * was handed over by then is to be thrown away.
   */
  void read(ListInput input, PartyIntake intake) throws IOException;

  /** Whether a file that lies beside the one asked for is part of the same list. */
  default boolean belongs(String file, String beside) {
    return false;
  }
}
