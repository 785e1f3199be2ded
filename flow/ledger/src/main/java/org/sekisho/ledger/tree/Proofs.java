package org.sekisho.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Makes the proofs of RFC 6962, sections 2.1.1 and 2.1.2, from kept subtrees. */
public final class Proofs {

  private final Nodes nodes;

  public Proofs(Nodes nodes) {
    this.nodes = nodes;
  }

  /** The root of the first {@code size} leaves. */
  public Hash root(long size) {
    return size == 0 ? Hash.EMPTY : range(0, size);
  }

  /** That the leaf stands in the tree of this size; {@code 0 <= leaf < size}. */
  public List<Hash> inclusion(long leaf, long size) {
    if (leaf < 0 || leaf >= size) {
      throw new IllegalArgumentException("leaf " + leaf + " of " + size);
    }
    List<Hash> path = new ArrayList<>();
    inclusion(leaf, 0, size, path);
    return path;
  }

  private void inclusion(long leaf, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (leaf < middle) {
      inclusion(leaf, from, middle, path);
      path.add(range(middle, to));
    } else {
      inclusion(leaf, middle, to, path);
      path.add(range(from, middle));
    }
  }

  /** That the larger tree begins with the smaller; {@code 0 <= smaller <= larger}. */
  public List<Hash> consistency(long smaller, long larger) {
    if (smaller < 0 || smaller > larger) {
      throw new IllegalArgumentException("trees of " + smaller + " and " + larger);
    }
    List<Hash> path = new ArrayList<>();
    if (smaller > 0 && smaller < larger) {
      consistency(smaller, 0, larger, true, path);
    }
    return path;
  }

  private void consistency(long smaller, long from, long to, boolean whole, List<Hash> path) {
    if (smaller == to - from) {
      if (!whole) {
        path.add(range(from, to));
      }
      return;
    }
    long left = split(to - from);
    if (smaller <= left) {
      consistency(smaller, from, from + left, whole, path);
      path.add(range(from + left, to));
    } else {
      consistency(smaller - left, from + left, to, false, path);
      path.add(range(from, from + left));
    }
  }

  /** The root over leaves that begin where a subtree of their number may begin. */
  private Hash range(long from, long to) {
    long size = to - from;
    if (Long.bitCount(size) == 1) {
      int level = Long.numberOfTrailingZeros(size);
      return nodes.at(level, from >>> level);
    }
    long left = split(size);
    return Hash.ofNode(range(from, from + left), range(from + left, to));
  }

  /** The largest power of two below a size. */
  private static long split(long size) {
    return Long.highestOneBit(size - 1);
  }
}
