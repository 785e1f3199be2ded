package org.sekisho.screening.index;

import java.util.Arrays;

/** The names found by one search, each with its best score. Kept from search to search. */
final class FoundNames {

  private final int[] best;
  private int[] found = new int[64];
  private int count;

  FoundNames(int names) {
    this.best = new int[names];
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      best[found[i]] = 0;
    }
    count = 0;
  }

  void add(int name, int score) {
    if (best[name] == 0) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = name;
    }
    best[name] = Math.max(best[name], score);
  }

  int count() {
    return count;
  }

  int name(int i) {
    return found[i];
  }

  int score(int i) {
    return best[found[i]];
  }
}
