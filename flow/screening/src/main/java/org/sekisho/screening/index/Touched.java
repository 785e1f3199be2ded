package org.sekisho.screening.index;

import java.util.Arrays;

/**
 * The entries that share a key with a query: which parts of either side do, as bits. Each entry has
 * one word of 64 bits, so that touching it costs one look into memory: 24 bits for the query's
 * parts, 24 for the entry's, 16 for the mark of the search.
 */
final class Touched {

  private static final int PARTS = 24;
  private static final long ALL = (1L << PARTS) - 1;
  private static final int MARKS = 1 << 16;

  private final long[] words;
  private int[] entries = new int[1024];
  private int count;
  private long mark;

  Touched(int size) {
    this.words = new long[size];
  }

  void clear() {
    count = 0;
    mark++;
    if (mark == MARKS) {
      Arrays.fill(words, 0);
      mark = 1;
    }
  }

  private void add(int entry, long bits) {
    long word = words[entry];
    if (word >>> (2 * PARTS) == mark) {
      words[entry] = word | bits;
      return;
    }
    words[entry] = mark << (2 * PARTS) | bits;
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
    }
    entries[count++] = entry;
  }

  /** Adds every place of a key where an entry of the same kind stands. */
  void addAll(Postings postings, long key, int asked, boolean person) {
    int run = postings.run(key);
    int last = run == Postings.NONE ? Postings.NONE : postings.last(run);
    for (int at = run + 1; at <= last; at++) {
      add(postings.value(at), asked, person);
    }
  }

  /** Adds every place of a word where an entry of the same kind stands. */
  void addAll(Dictionary dictionary, int word, int asked, boolean person) {
    int end = dictionary.start(word + 1);
    for (int at = dictionary.start(word); at < end; at++) {
      add(dictionary.place(at), asked, person);
    }
  }

  private void add(int place, int asked, boolean person) {
    if (Place.isPerson(place) == person) {
      add(Place.entry(place), (Place.parts(place) << PARTS) | (asked & ALL));
    }
  }

  int count() {
    return count;
  }

  int entry(int i) {
    return entries[i];
  }

  int asked(int entry) {
    return (int) (words[entry] & ALL);
  }

  int listed(int entry) {
    return (int) (words[entry] >>> PARTS & ALL);
  }
}
