package org.sekisho.screening.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * From a key to the numbers added under it, in flat arrays. Keys are cut to 32 bits, so that now
 * and then two share their numbers: whoever asks must check what is found. Immutable once built.
 *
 * <p>Layout: an open-addressing table of two words a slot, the key (0 for none) and the place of
 * its run in {@code values}; a run is its length, then its numbers.
 */
final class Postings {

  /** Bits of the filter for each slot: most keys asked for are absent, and it tells in one look. */
  private static final int FILTER_BITS = 8;

  /** No key. */
  static final int NONE = -1;

  private final int[] table;
  private final long[] filter;
  private final int[] values;
  private final int size;

  private Postings(int[] table, int[] values, int size) {
    this.table = table;
    this.filter = filter(table);
    this.values = values;
    this.size = size;
  }

  private static long[] filter(int[] table) {
    long[] filter = new long[table.length / 2 * FILTER_BITS / Long.SIZE];
    for (int at = 0; at < table.length; at += 2) {
      if (table[at] != 0) {
        filter[filterWord(table[at], filter)] |= 1L << table[at];
      }
    }
    return filter;
  }

  private static int filterWord(int key, long[] filter) {
    return (key >>> 6) & (filter.length - 1);
  }

  private static int brief(long key) {
    int brief = (int) (key >>> 32);
    return brief == 0 ? 1 : brief;
  }

  /** Spreads keys over the slots by other bits than the filter's; slots begin at even places. */
  private static int start(int key, int last) {
    return ((key * 0x9e3779b9) >>> 6) & ~1 & last;
  }

  /** The place of a key's run, or {@link #NONE}. */
  int run(long key) {
    int brief = brief(key);
    if ((filter[filterWord(brief, filter)] & 1L << brief) == 0) {
      return NONE;
    }
    int last = table.length - 1;
    for (int at = start(brief, last); table[at] != 0; at = (at + 2) & last) {
      if (table[at] == brief) {
        return table[at + 1];
      }
    }
    return NONE;
  }

  /** The numbers of a run stand behind its place, up to this one. */
  int last(int run) {
    return run + values[run];
  }

  int value(int place) {
    return values[place];
  }

  /** Hands over every number under a key. */
  void each(long key, IntConsumer numbers) {
    int run = run(key);
    int last = run == NONE ? NONE : last(run);
    for (int at = run + 1; at <= last; at++) {
      numbers.accept(values[at]);
    }
  }

  int size() {
    return size;
  }

  /** Gathers keys and numbers. */
  static final class Builder {
    private int[] keys = new int[1024];
    private int[] values = new int[1024];
    private int size;

    void add(long key, int value) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      keys[size] = brief(key);
      values[size++] = value;
    }

    Postings build() {
      int[] counts = new int[slots(size)];
      int[] slots = new int[size];
      int held = 0;
      for (int i = 0; i < size; i++) {
        slots[i] = place(counts, keys[i]);
        held += counts[slots[i] + 1]++ == 0 ? 1 : 0;
      }
      return new Postings(table(counts, held), runs(counts, slots, held), size);
    }

    /** Length of a table for so many keys at most: four fifths of its slots are taken then. */
    private static int slots(int keys) {
      return 4 * Integer.highestOneBit(Math.max(16, keys + keys / 4));
    }

    /** Turns the counts into places of runs, and gives a table no longer than its keys need. */
    private static int[] table(int[] counts, int held) {
      int[] table = new int[slots(held)];
      int next = 0;
      for (int at = 0; at < counts.length; at += 2) {
        if (counts[at] != 0) {
          int count = counts[at + 1];
          counts[at + 1] = next;
          table[place(table, counts[at]) + 1] = next;
          next += count + 1;
        }
      }
      return table;
    }

    private int[] runs(int[] places, int[] slots, int held) {
      int[] runs = new int[size + held];
      for (int i = 0; i < size; i++) {
        int run = places[slots[i] + 1];
        runs[run + ++runs[run]] = values[i];
      }
      return runs;
    }

    /** Where the key stands in the table, or is put. */
    private static int place(int[] table, int key) {
      int last = table.length - 1;
      int at = start(key, last);
      while (table[at] != 0 && table[at] != key) {
        at = (at + 2) & last;
      }
      table[at] = key;
      return at;
    }
  }
}
