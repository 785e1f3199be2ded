package org.sekisho.law.evaluation;

import java.util.Arrays;
import org.sekisho.terms.Truth;

/**
 * The truth of every node of every condition for one set of facts. Nodes are numbered in preorder,
 * a term's meaning once for all its mentions.
 */
public final class Trace {

  private final Truth[] nodes;

  Trace(int size) {
    nodes = new Truth[size];
    Arrays.fill(nodes, Truth.UNKNOWN);
  }

  public Truth at(int node) {
    return nodes[node];
  }

  /** Keeps a truth and gives it back, so that no node can forget to. */
  Truth keep(int node, Truth truth) {
    nodes[node] = truth;
    return truth;
  }
}
