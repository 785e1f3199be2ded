package org.sekisho.ownership.control;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.sekisho.ownership.graph.Graph;

/**
 * What the members of each cluster hold together of each company. A cluster is a list of members
 * and, once it is asked for a sum, a part of the table of sums. Two merge in the time of the one
 * with fewer holdings, so a holding moves at most log2(m) times.
 */
final class Clusters {

  private static final int NONE = -1;

  private final Graph graph;
  private final IntPredicate isControlled;
  private final SumTable sums = new SumTable();
  private final int[] last;
  private final int[] next;
  private final int[] holdings;
  private final boolean[] summed;
  private int[] passed = new int[16];
  private int passes;

  /** Sums are kept only of companies that nobody controls as yet. */
  Clusters(Graph graph, IntPredicate isControlled) {
    int size = graph.nodes();
    this.graph = graph;
    this.isControlled = isControlled;
    this.last = new int[size];
    this.next = new int[size];
    this.holdings = new int[size];
    this.summed = new boolean[size];
    Arrays.fill(next, NONE);
    for (int node = 0; node < size; node++) {
      last[node] = node;
      holdings[node] = graph.afterHeld(node) - graph.firstHeld(node);
    }
  }

  /**
   * Merges two clusters and returns the name of the merged one; each is named by its first member.
   * Companies of which it now holds a majority are there to be taken by {@link #nextPassed}.
   */
  int merge(int one, int other) {
    int large = holdings[one] >= holdings[other] ? one : other;
    int small = large == one ? other : one;
    sum(large);
    clear(small);
    add(large, small);
    next[last[large]] = small;
    last[large] = last[small];
    holdings[large] += holdings[small];
    return large;
  }

  /** A company of which a majority was passed since it was last asked, or -1. */
  int nextPassed() {
    return passes == 0 ? NONE : passed[--passes];
  }

  /** Finds the majorities that one party holds by itself; they need no table. */
  void look(int party) {
    for (int edge = graph.firstHeld(party); edge < graph.afterHeld(party); edge++) {
      if (ControlPairs.MAJORITY.isMetBy(graph.heldLeast(edge))) {
        pass(graph.held(edge));
      }
    }
  }

  private void sum(int cluster) {
    if (!summed[cluster]) {
      summed[cluster] = true;
      add(cluster, cluster);
    }
  }

  private void add(int into, int from) {
    for (int member = from; member != NONE; member = next[member]) {
      for (int edge = graph.firstHeld(member); edge < graph.afterHeld(member); edge++) {
        int company = graph.held(edge);
        if (!isControlled.test(company)
            && ControlPairs.MAJORITY.isMetBy(sums.add(into, company, graph.heldLeast(edge)))) {
          pass(company);
        }
      }
    }
  }

  private void clear(int cluster) {
    for (int member = summed[cluster] ? cluster : NONE; member != NONE; member = next[member]) {
      for (int edge = graph.firstHeld(member); edge < graph.afterHeld(member); edge++) {
        sums.remove(cluster, graph.held(edge));
      }
    }
    summed[cluster] = false;
  }

  private void pass(int company) {
    if (passes == passed.length) {
      passed = Arrays.copyOf(passed, passes * 2);
    }
    passed[passes++] = company;
  }
}
