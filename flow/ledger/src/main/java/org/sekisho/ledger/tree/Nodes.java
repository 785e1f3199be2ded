package org.sekisho.ledger.tree;

/** Where the hashes of full subtrees are read; these never change once the log has them. */
@FunctionalInterface
public interface Nodes {

  /**
   * The hash of the full subtree over the leaves {@code [index << level, (index + 1) << level)}.
   */
  Hash hash(int level, long index);
}
