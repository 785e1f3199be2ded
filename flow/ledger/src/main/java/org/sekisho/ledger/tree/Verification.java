package org.sekisho.ledger.tree;

import java.util.List;

/** Verifies proofs as RFC 9162 says: inclusion in 2.1.3.2, consistency in 2.1.4.2. */
public final class Verification {

  private Verification() {}

  /** Whether the leaf stands at this place of the tree of this size and root. */
  public static boolean included(Hash leaf, long index, long size, List<Hash> path, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long first = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash next : path) {
      if (last == 0) {
        return false;
      }
      if ((first & 1) == 1 || first == last) {
        hash = Hash.node(next, hash);
        int up = (first & 1) == 1 ? 0 : Long.numberOfTrailingZeros(first);
        first >>= up;
        last >>= up;
      } else {
        hash = Hash.node(hash, next);
      }
      first >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }

  /** Whether the tree of {@code size} begins with all that the tree of {@code earlier} had. */
  public static boolean consistent(
      long earlier, Hash before, long size, Hash after, List<Hash> proof) {
    if (earlier < 0 || earlier > size) {
      return false;
    }
    if (earlier == size) {
      return proof.isEmpty() && before.equals(after);
    }
    if (earlier == 0) {
      return proof.isEmpty() && before.equals(Hash.OF_NOTHING);
    }
    return !proof.isEmpty() && leadsToBoth(earlier, before, size, after, proof);
  }

  private static boolean leadsToBoth(
      long earlier, Hash before, long size, Hash after, List<Hash> proof) {
    boolean whole = Long.bitCount(earlier) == 1;
    int up = Long.numberOfTrailingZeros(earlier);
    long first = (earlier - 1) >> up;
    long last = (size - 1) >> up;
    Hash old = whole ? before : proof.getFirst();
    Hash now = old;
    for (Hash next : whole ? proof : proof.subList(1, proof.size())) {
      if (last == 0) {
        return false;
      }
      if ((first & 1) == 1 || first == last) {
        old = Hash.node(next, old);
        now = Hash.node(next, now);
        int more = (first & 1) == 1 ? 0 : Long.numberOfTrailingZeros(first);
        first >>= more;
        last >>= more;
      } else {
        now = Hash.node(now, next);
      }
      first >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(before) && now.equals(after);
  }
}
