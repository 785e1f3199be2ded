package org.sekisho.ledger.tree;

/** The hashes of all complete subtrees of a log, wherever they are kept. */
@FunctionalInterface
public interface Nodes {

  /**
   * The root of the complete subtree of {@code 2^level} leaves that begins at leaf {@code index *
   * 2^level}.
   */
  Hash at(int level, long index);
}
