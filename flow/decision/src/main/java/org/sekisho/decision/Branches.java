package org.sekisho.decision;

import java.util.List;
import org.sekisho.law.diagram.Way;

/**
 * The ways from here to an answer.
 *
 * @param complete whether these are all of them
 */
public record Branches(List<Way> ways, boolean complete) {

  static final Branches NONE = new Branches(List.of(), true);

  public Branches {
    ways = List.copyOf(ways);
  }
}
