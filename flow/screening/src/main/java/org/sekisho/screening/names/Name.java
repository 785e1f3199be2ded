package org.sekisho.screening.names;

import java.util.List;

/**
 * A name as the normaliser sees it.
 *
 * @param written the name as given
 * @param readings at least one unless the name has no letters
 */
public record Name(String written, List<Reading> readings) {

  public Name {
    readings = List.copyOf(readings);
  }
}
