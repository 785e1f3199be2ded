package org.sekisho.screening.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From a 64-bit key to the numbers added under it, in flat arrays: an open-addressing table of keys
 * beside the first place of each key's run in {@code values}. Immutable once built.
 */
final class Postings {

  /** Bits of the filter for each slot: most keys asked for are absent, and it tells in one look. */
  private static final int FILTER_BITS = 4;

  private final long[] keys;
  private final long[] filter;
  private final int[] bounds;
  private final int[] values;

  private Postings(long[] keys, int[] bounds, int[] values) {
    this.keys = keys;
    this.filter = filter(keys);
    this.bounds = bounds;
    this.values = values;
  }

  private static long[] filter(long[] keys) {
    long[] filter = new long[keys.length * FILTER_BITS / Long.SIZE];
    for (long key : keys) {
      if (key != 0) {
        filter[filterWord(key, filter)] |= 1L << (key >>> 32);
      }
    }
    return filter;
  }

  /** The upper half of the key, as the lower half gives the slot. */
  private static int filterWord(long key, long[] filter) {
    return (int) (key >>> 38) & filter.length - 1;
  }

  /** The slot of a key, or -1. */
  int slot(long key) {
    if ((filter[filterWord(key, filter)] & 1L << (key >>> 32)) == 0) {
      return -1;
    }
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return slot;
      }
    }
    return -1;
  }

  int start(int slot) {
    return bounds[2 * slot];
  }

  int end(int slot) {
    return bounds[2 * slot + 1];
  }

  int value(int place) {
    return values[place];
  }

  /** Hands over every number under a key. */
  void each(long key, IntConsumer numbers) {
    int slot = slot(key);
    int end = slot < 0 ? 0 : end(slot);
    for (int at = slot < 0 ? 0 : start(slot); at < end; at++) {
      numbers.accept(values[at]);
    }
  }

  int size() {
    return values.length;
  }

  /** Gathers keys and numbers. */
  static final class Builder {
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    void add(long key, int value) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = key;
      values[size++] = value;
    }

    Postings build() {
      int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
      long[] table = new long[capacity];
      int[] bounds = new int[2 * capacity];
      int[] slots = new int[size];
      for (int i = 0; i < size; i++) {
        slots[i] = place(table, keys[i]);
        bounds[2 * slots[i]]++;
      }
      return new Postings(table, bounds, runs(bounds, slots));
    }

    /** Turns counts into starts and ends, and puts every number into its key's run. */
    private int[] runs(int[] bounds, int[] slots) {
      int sum = 0;
      for (int slot = 0; slot < bounds.length; slot += 2) {
        int count = bounds[slot];
        bounds[slot] = sum;
        bounds[slot + 1] = sum;
        sum += count;
      }
      int[] runs = new int[size];
      for (int i = 0; i < size; i++) {
        runs[bounds[2 * slots[i] + 1]++] = values[i];
      }
      return runs;
    }

    private static int place(long[] table, long key) {
      int mask = table.length - 1;
      int slot = (int) key & mask;
      while (table[slot] != 0 && table[slot] != key) {
        slot = (slot + 1) & mask;
      }
      table[slot] = key;
      return slot;
    }
  }
}
