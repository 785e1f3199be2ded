package org.sekisho.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * All of a log that is needed to go on with it: its size and the roots of its full subtrees.
 *
 * <p>INVARIANT: one hash for each set bit of the size, the greatest subtree first.
 *
 * @param size how many leaves
 */
public record Tree(long size, List<Hash> edge) {

  public static final Tree EMPTY = new Tree(0, List.of());

  public Tree {
    edge = List.copyOf(edge);
    if (size < 0 || edge.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException(edge.size() + " subtrees cannot make " + size + " leaves");
    }
  }

  /** The tree of this size whose full subtrees stand in {@code nodes}. */
  public static Tree of(long size, Nodes nodes) {
    List<Hash> edge = new ArrayList<>();
    for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
      int level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
      edge.add(nodes.hash(level, (size - rest) >> level));
    }
    return new Tree(size, edge);
  }

  /** The hash over the whole tree: RFC 6962, 2.1, the Merkle Tree Hash. */
  public Hash root() {
    return edge.reversed().stream()
        .reduce((right, left) -> Hash.node(left, right))
        .orElse(Hash.OF_NOTHING);
  }

  /** The tree with more leaves; {@code made} is told each full subtree as it comes to be. */
  public Tree plus(List<Hash> leaves, Consumer<Node> made) {
    List<Hash> grown = new ArrayList<>(edge);
    long count = size;
    for (Hash leaf : leaves) {
      add(grown, count++, leaf, made);
    }
    return new Tree(count, grown);
  }

  /** Like carrying in binary: two subtrees of one level become one of the next. */
  private static void add(List<Hash> edge, long index, Hash leaf, Consumer<Node> made) {
    Hash hash = leaf;
    made.accept(new Node(0, index, hash));
    int level = 0;
    for (long rest = index; (rest & 1) == 1; rest >>= 1) {
      hash = Hash.node(edge.removeLast(), hash);
      level++;
      made.accept(new Node(level, rest >> 1, hash));
    }
    edge.add(hash);
  }
}
