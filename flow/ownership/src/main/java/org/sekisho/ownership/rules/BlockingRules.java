package org.sekisho.ownership.rules;

import java.util.List;
import java.util.Optional;

/** The rules by which listed parties block others. */
public final class BlockingRules {

  /** In the order in which they are named to people. */
  public static final List<Rule> ALL =
      List.of(Rules.OFAC_50, Rules.BIS_AFFILIATES, Rules.EU_PRESUMPTION);

  private BlockingRules() {}

  public static Optional<Rule> of(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
