package org.sekisho.screening.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From a 64-bit key to the numbers added under it, in flat arrays: an open-addressing table of keys
 * beside the first place of each key's run in {@code values}. Immutable once built.
 */
final class Postings {

  private final long[] keys;
  private final int[] starts;
  private final int[] ends;
  private final int[] values;

  private Postings(long[] keys, int[] starts, int[] ends, int[] values) {
    this.keys = keys;
    this.starts = starts;
    this.ends = ends;
    this.values = values;
  }

  /** The slot of a key, or -1. */
  int slot(long key) {
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return slot;
      }
    }
    return -1;
  }

  int start(int slot) {
    return starts[slot];
  }

  int end(int slot) {
    return ends[slot];
  }

  int value(int place) {
    return values[place];
  }

  /** Hands over every number under a key. */
  void each(long key, IntConsumer numbers) {
    int slot = slot(key);
    int end = slot < 0 ? 0 : ends[slot];
    for (int at = slot < 0 ? 0 : starts[slot]; at < end; at++) {
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
      int[] starts = new int[capacity];
      int[] slots = new int[size];
      for (int i = 0; i < size; i++) {
        slots[i] = place(table, keys[i]);
        starts[slots[i]]++;
      }
      int sum = 0;
      for (int slot = 0; slot < capacity; slot++) {
        int count = starts[slot];
        starts[slot] = sum;
        sum += count;
      }
      int[] ends = starts.clone();
      int[] runs = new int[size];
      for (int i = 0; i < size; i++) {
        runs[ends[slots[i]]++] = values[i];
      }
      return new Postings(table, starts, ends, runs);
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
