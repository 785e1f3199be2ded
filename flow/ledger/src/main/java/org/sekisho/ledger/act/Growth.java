package org.sekisho.ledger.act;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Node;
import org.sekisho.ledger.tree.Tree;

/**
 * What a store writes when acts are added, all of it in one transaction with what the acts did.
 *
 * @param before the tree that the store must still have; else another writer was faster
 * @param openings one an act, in order; the first has index {@code before.size()}
 * @param nodes every full subtree that came to be, the leaves among them
 */
public record Growth(Tree before, List<Opening> openings, List<Node> nodes, Tree after) {

  public Growth {
    openings = List.copyOf(openings);
    nodes = List.copyOf(nodes);
  }

  public static Growth of(Tree before, List<Opening> openings) {
    List<Hash> leaves = openings.stream().map(opening -> opening.leaf().hash()).toList();
    List<Node> nodes = new ArrayList<>(2 * leaves.size());
    Tree after = before.plus(leaves, nodes::add);
    return new Growth(before, openings, nodes, after);
  }
}
