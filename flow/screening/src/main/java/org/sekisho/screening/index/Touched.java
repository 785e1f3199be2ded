package org.sekisho.screening.index;

import java.util.Arrays;

/** The entries that share a key with a query: which parts of either side do, as bits. */
final class Touched {

  private final int[] asked;
  private final int[] listed;
  private final int[] marks;
  private int[] entries = new int[1024];
  private int count;
  private int mark;

  Touched(int size) {
    this.asked = new int[size];
    this.listed = new int[size];
    this.marks = new int[size];
  }

  void clear() {
    mark++;
    count = 0;
  }

  void add(int entry, int bits, int listedBits) {
    if (marks[entry] != mark) {
      marks[entry] = mark;
      asked[entry] = 0;
      listed[entry] = 0;
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, count * 2);
      }
      entries[count++] = entry;
    }
    asked[entry] |= bits;
    listed[entry] |= listedBits;
  }

  /** Adds every place of a key. */
  void addAll(Postings postings, long key, int bits) {
    int slot = postings.slot(key);
    int end = slot < 0 ? 0 : postings.end(slot);
    for (int at = slot < 0 ? 0 : postings.start(slot); at < end; at++) {
      int place = postings.value(at);
      add(place >>> 6, bits, ((place & 1) == 1 ? 3 : 1) << ((place >>> 1) & 31));
    }
  }

  int count() {
    return count;
  }

  int entry(int i) {
    return entries[i];
  }

  int asked(int entry) {
    return asked[entry];
  }

  int listed(int entry) {
    return listed[entry];
  }
}
