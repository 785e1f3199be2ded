package org.sekisho.proof;

import java.util.List;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Matter;

/**
 * A matter that shows a finding, with no fact in it that the finding could do without.
 *
 * @param fires the rules of the question that certainly fire
 */
public record Witness(Matter matter, List<Rule> fires) {
  public Witness {
    fires = List.copyOf(fires);
  }
}
