package org.sekisho.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Builds proofs by the definitions of RFC 6962, 2.1.1 and 2.1.2, reading O(log² n) nodes. */
public final class Proofs {

  private final Nodes nodes;

  public Proofs(Nodes nodes) {
    this.nodes = nodes;
  }

  /** The hashes that lead from a leaf to the root of the tree of the given size. */
  public List<Hash> inclusion(long index, long size) {
    Objects.checkIndex(index, size);
    List<Hash> path = new ArrayList<>();
    path(index, 0, size, path);
    return List.copyOf(path);
  }

  /** The hashes that show the tree of {@code size} to be that of {@code earlier} and more. */
  public List<Hash> consistency(long earlier, long size) {
    Objects.checkFromToIndex(0, earlier, size);
    List<Hash> proof = new ArrayList<>();
    if (earlier > 0) {
      subproof(earlier, 0, size, true, proof);
    }
    return List.copyOf(proof);
  }

  private void path(long index, long start, long end, List<Hash> path) {
    if (end - start == 1) {
      return;
    }
    long middle = start + split(end - start);
    if (index < middle) {
      path(index, start, middle, path);
      path.add(range(middle, end));
    } else {
      path(index, middle, end, path);
      path.add(range(start, middle));
    }
  }

  /** SUBPROOF(m, D[n], b); {@code known} is b: the verifier has the hash of this part already. */
  private void subproof(long earlier, long start, long end, boolean known, List<Hash> proof) {
    if (earlier == end) {
      if (!known) {
        proof.add(range(start, end));
      }
      return;
    }
    long middle = start + split(end - start);
    if (earlier <= middle) {
      subproof(earlier, start, middle, known, proof);
      proof.add(range(middle, end));
    } else {
      subproof(earlier, middle, end, false, proof);
      proof.add(range(start, middle));
    }
  }

  /** INVARIANT: {@code start} is a multiple of every power of two that fits into the range. */
  private Hash range(long start, long end) {
    long length = end - start;
    if (Long.bitCount(length) == 1) {
      int level = Long.numberOfTrailingZeros(length);
      return nodes.hash(level, start >> level);
    }
    long middle = start + split(length);
    return Hash.node(range(start, middle), range(middle, end));
  }

  /** The largest power of two smaller than a length of two or more. */
  private static long split(long length) {
    return Long.highestOneBit(length - 1);
  }
}
