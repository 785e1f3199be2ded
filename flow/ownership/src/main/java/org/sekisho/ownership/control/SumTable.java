package org.sekisho.ownership.control;

import java.util.Arrays;

/**
 * Sums by a pair of a cluster and a company, none over the whole of a company. Open addressing with
 * linear probing; what is removed leaves no gap (Knuth, The Art of Computer Programming 3, 6.4,
 * algorithm R).
 */
final class SumTable {

  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private int[] sums = new int[1 << 10];
  private int size;

  SumTable() {
    Arrays.fill(keys, FREE);
  }

  /** Adds a share to the sum of a pair and returns what the sum is now. */
  int add(int cluster, int company, int share) {
    if (size > keys.length >>> 1) {
      widen();
    }
    long key = key(cluster, company);
    int slot = find(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      size++;
    }
    sums[slot] += share;
    return sums[slot];
  }

  void remove(int cluster, int company) {
    int gap = find(key(cluster, company));
    if (keys[gap] == FREE) {
      return;
    }
    int mask = keys.length - 1;
    for (int slot = (gap + 1) & mask; keys[slot] != FREE; slot = (slot + 1) & mask) {
      int home = home(keys[slot], mask);
      if (((slot - home) & mask) >= ((slot - gap) & mask)) {
        keys[gap] = keys[slot];
        sums[gap] = sums[slot];
        gap = slot;
      }
    }
    keys[gap] = FREE;
    sums[gap] = 0;
    size--;
  }

  private static long key(int cluster, int company) {
    return (long) cluster << 32 | company;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int slot = home(key, mask);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int home(long key, int mask) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
  }

  private void widen() {
    long[] before = keys;
    int[] values = sums;
    keys = new long[before.length * 2];
    sums = new int[before.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < before.length; i++) {
      if (before[i] != FREE) {
        int slot = find(before[i]);
        keys[slot] = before[i];
        sums[slot] = values[i];
      }
    }
  }
}
