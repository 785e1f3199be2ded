package org.sekisho.ledger.tree;

/**
 * The root of a full subtree of 2^level leaves.
 *
 * @param level 0 for the leaves
 * @param index counted from the left among the nodes of its level: it covers the leaves from {@code
 *     index << level}
 */
public record Node(int level, long index, Hash hash) {}
