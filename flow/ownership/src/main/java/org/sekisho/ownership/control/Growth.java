package org.sekisho.ownership.control;

import java.util.Arrays;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.graph.Graph;

/**
 * The least set that contains some parties and every company of which its members together hold
 * what a rule asks for. Shares are added, never multiplied. The set only grows, so the order in
 * which it does makes no difference to what it becomes (the least fixpoint of a monotone step).
 *
 * <p>With {@link Bound#LEAST} a company is in the set whatever the shares turn out to be; with
 * {@link Bound#MOST} for some of what they can be. Both are exact: the shares of different
 * companies do not depend on each other, so one choice of them meets every step at once.
 *
 * <p>Not safe for use by several threads; each takes its own.
 */
public final class Growth {

  private final Graph graph;
  private final Threshold threshold;
  private final Bound bound;
  private final Tally tally = new Tally();
  private int[] members = new int[16];
  private int count;

  public Growth(Graph graph, Threshold threshold, Bound bound) {
    this.graph = graph;
    this.threshold = threshold;
    this.bound = bound;
  }

  /** Grows the set from these parties; what it held before is gone. */
  public Growth from(int... seeds) {
    tally.clear();
    count = 0;
    for (int seed : seeds) {
      if (tally.rankOf(seed) == 0) {
        join(seed);
      }
    }
    for (int next = 0; next < count; next++) {
      spread(members[next]);
    }
    return this;
  }

  /** Whether one party by itself meets the threshold anywhere; where not, its set is itself. */
  public boolean canGrowFrom(int seed) {
    for (int edge = graph.firstHeld(seed); edge < graph.afterHeld(seed); edge++) {
      int share = bound == Bound.LEAST ? graph.heldLeast(edge) : graph.heldMost(edge);
      if (threshold.isMetBy(share) && graph.held(edge) != seed) {
        return true;
      }
    }
    return false;
  }

  private void spread(int member) {
    for (int edge = graph.firstHeld(member); edge < graph.afterHeld(member); edge++) {
      int company = graph.held(edge);
      int slot = tally.slot(company);
      tally.add(slot, graph.heldLeast(edge), graph.heldMost(edge));
      if (tally.rank(slot) == 0 && isMet(company, slot)) {
        join(company);
      }
    }
  }

  private boolean isMet(int company, int slot) {
    long least = tally.least(slot);
    return switch (bound) {
      case LEAST -> threshold.isMetBy(least);
      case MOST ->
          threshold.isMetBy(tally.most(slot))
              && threshold.isMetBy(Threshold.upper(least, tally.most(slot), graph.stated(company)));
    };
  }

  private void join(int node) {
    if (count == members.length) {
      members = Arrays.copyOf(members, count * 2);
    }
    members[count++] = node;
    tally.rank(tally.slot(node), count);
  }

  /** How many are in the set, the first parties included. */
  public int count() {
    return count;
  }

  /** A member by the order in which it joined, from 0; the first parties come first. */
  public int member(int index) {
    return members[index];
  }

  public boolean contains(int node) {
    return tally.rankOf(node) != 0;
  }

  /** The place of a member in the order in which the set grew, from 1; 0 for one outside it. */
  public int rank(int node) {
    return tally.rankOf(node);
  }
}
