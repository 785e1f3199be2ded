package org.sekisho.ownership.graph;

import java.util.Arrays;

/**
 * Edges in the order of their companies, each with the first row that states it. Where every share
 * is exact both bounds are the same array.
 */
final class Pairs {

  final int[] holders;
  final int[] least;
  final int[] most;
  final int[] rows;
  private final boolean exact;

  Pairs(int length, boolean exact) {
    this.holders = new int[length];
    this.least = new int[length];
    this.most = exact ? least : new int[length];
    this.rows = new int[length];
    this.exact = exact;
  }

  private Pairs(Pairs all, int length) {
    this.holders = Arrays.copyOf(all.holders, length);
    this.least = Arrays.copyOf(all.least, length);
    this.most = all.exact ? least : Arrays.copyOf(all.most, length);
    this.rows = Arrays.copyOf(all.rows, length);
    this.exact = all.exact;
  }

  Pairs first(int length) {
    return length == rows.length ? this : new Pairs(this, length);
  }

  void move(int from, int to) {
    if (from != to) {
      holders[to] = holders[from];
      least[to] = least[from];
      most[to] = most[from];
      rows[to] = rows[from];
    }
  }

  /** Adds the share of one edge to another, up to what an int can hold. */
  void add(int edge, int into) {
    int low = capped((long) least[into] + least[edge]);
    int high = capped((long) most[into] + most[edge]);
    least[into] = low;
    most[into] = high;
  }

  static int capped(long sum) {
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }
}
