package org.sekisho.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: one complete subtree for each bit of its size, the largest
 * first. All that is needed to append, and to tell the root. For one thread.
 */
public final class Frontier {

  /** Takes each complete subtree as it comes to be, the leaf itself first. */
  @FunctionalInterface
  public interface Completed {
    void node(int level, long index, Hash hash);
  }

  private final List<Hash> subtrees = new ArrayList<>();
  private long size;

  /** The edge of a tree of which all complete subtrees are kept. */
  public static Frontier of(long size, Nodes nodes) {
    Frontier frontier = new Frontier();
    frontier.size = size;
    long start = 0;
    for (int level = Long.SIZE - 2; level >= 0; level--) {
      if ((size >>> level & 1) == 1) {
        frontier.subtrees.add(nodes.at(level, start >>> level));
        start += 1L << level;
      }
    }
    return frontier;
  }

  public long size() {
    return size;
  }

  /** Appends a leaf, and hands over every subtree that it completes. */
  public void append(Hash leaf, Completed completed) {
    completed.node(0, size, leaf);
    Hash hash = leaf;
    int level = 0;
    for (long left = size; (left & 1) == 1; left >>>= 1) {
      hash = Hash.ofNode(subtrees.removeLast(), hash);
      level++;
      completed.node(level, left >>> 1, hash);
    }
    subtrees.add(hash);
    size++;
  }

  /** The root of the tree as it stands. */
  public Hash root() {
    if (subtrees.isEmpty()) {
      return Hash.EMPTY;
    }
    Hash root = subtrees.getLast();
    for (int i = subtrees.size() - 2; i >= 0; i--) {
      root = Hash.ofNode(subtrees.get(i), root);
    }
    return root;
  }
}
