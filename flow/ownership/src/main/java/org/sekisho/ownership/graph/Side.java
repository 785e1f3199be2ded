package org.sekisho.ownership.graph;

import java.util.Arrays;

/**
 * One direction of a graph: for each node its edges, in one run of the arrays. A run that must grow
 * moves to the end and leaves its old place unused.
 */
final class Side {

  int[] first;
  int[] after;
  int[] ends;
  int[] least;
  int[] most;
  private boolean exact;
  private int used;

  /** Runs that follow each other; {@code offsets} has one more entry than there are nodes. */
  Side(int[] offsets, int[] ends, int[] least, int[] most, boolean exact) {
    this.first = Arrays.copyOf(offsets, offsets.length - 1);
    this.after = Arrays.copyOfRange(offsets, 1, offsets.length);
    this.ends = ends;
    this.least = least;
    this.most = most;
    this.exact = exact;
    this.used = ends.length;
  }

  /** The number of edges, those removed since included. */
  int edges() {
    return used;
  }

  int find(int node, int end) {
    for (int edge = first[node]; edge < after[node]; edge++) {
      if (ends[edge] == end) {
        return edge;
      }
    }
    return -1;
  }

  void set(int node, int end, int low, int high) {
    int edge = find(node, end);
    if (edge >= 0) {
      put(edge, end, low, high);
    } else if (high > 0) {
      move(node);
      put(after[node]++, end, low, high);
      used = after[node];
    }
  }

  /** From here on the greatest shares differ from the least. */
  void widen() {
    exact = false;
    most = most.clone();
  }

  private void put(int edge, int end, int low, int high) {
    ends[edge] = end;
    least[edge] = low;
    most[edge] = high;
  }

  private void move(int node) {
    int length = after[node] - first[node];
    if (after[node] == used && used < ends.length) {
      return;
    }
    reserve(used + length + 1);
    System.arraycopy(ends, first[node], ends, used, length);
    System.arraycopy(least, first[node], least, used, length);
    if (!exact) {
      System.arraycopy(most, first[node], most, used, length);
    }
    first[node] = used;
    after[node] = used + length;
  }

  private void reserve(int size) {
    if (size > ends.length) {
      int wider = Math.max(size, ends.length + (ends.length >>> 3) + 64);
      ends = Arrays.copyOf(ends, wider);
      least = Arrays.copyOf(least, wider);
      most = exact ? least : Arrays.copyOf(most, wider);
    }
  }
}
