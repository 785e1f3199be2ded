package org.sekisho.screening.index;

/**
 * Symmetric-delete keys: two words within k edits (neighbours exchanged count as one) share a text
 * that is left of each when at most k letters are taken out of its first eight. Proof: up to where
 * the first of the two prefixes ends, each edit costs either prefix at most one letter that is not
 * in their common subsequence; so it is where a letter is put between two that are exchanged.
 */
final class Deletes {

  private static final int PREFIX = 8;

  private Deletes() {}

  /** Receives a key. */
  interface Sink {
    void key(long hash);
  }

  /** The keys of a word that bears at most so many edits, 0 to 2. */
  static void of(String word, int most, Sink sink) {
    int end = Math.min(PREFIX, word.length());
    sink.key(Hash.without(word, end, -1, -1));
    for (int i = 0; most > 0 && i < end; i++) {
      sink.key(Hash.without(word, end, i, -1));
      for (int j = i + 1; most > 1 && j < end; j++) {
        sink.key(Hash.without(word, end, i, j));
      }
    }
  }
}
