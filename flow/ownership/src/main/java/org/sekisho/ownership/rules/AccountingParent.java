package org.sekisho.ownership.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.graph.Holdings;

/**
 * Parents that a source asserts to consolidate a company, each checked against control as computed.
 * Consolidation is a statement under accounting standards and not the outcome of a sum, so a
 * difference is something to look at, not an error.
 */
public final class AccountingParent {

  private final Holdings holdings;
  private final Graph votes;

  public AccountingParent(Holdings holdings, Graph votes) {
    this.holdings = holdings;
    this.votes = votes;
  }

  /**
   * An asserted parent.
   *
   * @param kind {@link Kind#PARENT} or {@link Kind#ULTIMATE_PARENT}
   * @param computed whether the holdings make it a controller
   */
  public record Asserted(int parent, int company, Kind kind, Certainty computed) {

    /** Nothing in the holdings bears the assertion out. */
    public boolean isAtOdds() {
      return computed == Certainty.NO;
    }
  }

  /** Every parent that is asserted on the day. */
  public List<Asserted> on(LocalDate day) {
    ControlPairs control = new ControlPairs(votes);
    List<Asserted> asserted = new ArrayList<>();
    int number = Math.toIntExact(day.toEpochDay());
    for (int row = 0; row < holdings.size(); row++) {
      Kind kind = holdings.kind(row);
      boolean isParent = kind == Kind.PARENT || kind == Kind.ULTIMATE_PARENT;
      if (isParent && holdings.holds(row, number, Integer.MAX_VALUE)) {
        int parent = holdings.holder(row);
        int company = holdings.company(row);
        asserted.add(new Asserted(parent, company, kind, control.controls(parent, company)));
      }
    }
    return asserted;
  }
}
