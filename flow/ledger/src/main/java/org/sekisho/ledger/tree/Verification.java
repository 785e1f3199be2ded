package org.sekisho.ledger.tree;

import java.util.List;

/** Verifies proofs as RFC 9162 says, sections 2.1.3.2 and 2.1.4.2. */
public final class Verification {

  private Verification() {}

  /** Whether the proof shows the leaf at its place in the tree of this size and root. */
  public static boolean includes(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash beside : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hash.ofNode(beside, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>>= 1;
          last >>>= 1;
        }
      } else {
        hash = Hash.ofNode(hash, beside);
      }
      node >>>= 1;
      last >>>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /** Whether the proof shows that the tree of the second size begins with that of the first. */
  public static boolean continues(
      long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> proof) {
    if (first < 0 || first > second) {
      return false;
    }
    if (first == second) {
      return proof.isEmpty() && firstRoot.equals(secondRoot);
    }
    if (first == 0) {
      return proof.isEmpty() && firstRoot.equals(Hash.EMPTY);
    }
    return !proof.isEmpty() && climbs(first, firstRoot, second, secondRoot, proof);
  }

  private static boolean climbs(
      long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> proof) {
    long node = first - 1;
    long last = second - 1;
    while ((node & 1) == 1) {
      node >>>= 1;
      last >>>= 1;
    }
    boolean isPower = Long.bitCount(first) == 1;
    Hash old = isPower ? firstRoot : proof.getFirst();
    Hash grown = old;
    for (Hash beside : isPower ? proof : proof.subList(1, proof.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = Hash.ofNode(beside, old);
        grown = Hash.ofNode(beside, grown);
        while ((node & 1) == 0 && node != 0) {
          node >>>= 1;
          last >>>= 1;
        }
      } else {
        grown = Hash.ofNode(grown, beside);
      }
      node >>>= 1;
      last >>>= 1;
    }
    return last == 0 && old.equals(firstRoot) && grown.equals(secondRoot);
  }
}
