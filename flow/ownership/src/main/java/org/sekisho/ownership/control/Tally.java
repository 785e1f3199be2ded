package org.sekisho.ownership.control;

import java.util.Arrays;

/**
 * What a set of holders holds of each company, by the company's number. Open addressing with linear
 * probing; emptied in the time it took to fill, so that millions of small sets share one.
 */
final class Tally {

  private static final int FREE = -1;

  private int[] keys = new int[64];
  private long[] least = new long[64];
  private long[] most = new long[64];
  private int[] ranks = new int[64];
  private int[] used = new int[32];
  private int size;

  Tally() {
    Arrays.fill(keys, FREE);
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      int slot = used[i];
      keys[slot] = FREE;
      least[slot] = 0;
      most[slot] = 0;
      ranks[slot] = 0;
    }
    size = 0;
  }

  /** The slot of a node; good until the next new node. */
  int slot(int node) {
    if (size == used.length) {
      widen();
    }
    int slot = find(node);
    if (keys[slot] == FREE) {
      keys[slot] = node;
      used[size++] = slot;
    }
    return slot;
  }

  private int find(int node) {
    int mask = keys.length - 1;
    int slot = (node * 0x9E3779B9) >>> 7 & mask;
    while (keys[slot] != FREE && keys[slot] != node) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void add(int slot, int atLeast, int atMost) {
    least[slot] += atLeast;
    most[slot] += atMost;
  }

  long least(int slot) {
    return least[slot];
  }

  long most(int slot) {
    return most[slot];
  }

  /** The place of the node in the order in which the set grew, from 1; 0 for one outside it. */
  int rank(int slot) {
    return ranks[slot];
  }

  void rank(int slot, int rank) {
    ranks[slot] = rank;
  }

  int rankOf(int node) {
    int slot = find(node);
    return keys[slot] == FREE ? 0 : ranks[slot];
  }

  private void widen() {
    Tally wider = new Tally(keys.length * 4);
    for (int i = 0; i < size; i++) {
      int from = used[i];
      int to = wider.slot(keys[from]);
      wider.least[to] = least[from];
      wider.most[to] = most[from];
      wider.ranks[to] = ranks[from];
    }
    keys = wider.keys;
    least = wider.least;
    most = wider.most;
    ranks = wider.ranks;
    used = wider.used;
  }

  private Tally(int capacity) {
    keys = new int[capacity];
    Arrays.fill(keys, FREE);
    least = new long[capacity];
    most = new long[capacity];
    ranks = new int[capacity];
    used = new int[capacity / 2];
  }
}
