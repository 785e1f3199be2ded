package org.sekisho.screening.index;

/**
 * Symmetric-delete keys: two words within k edits (neighbours exchanged count as one) share a text
 * that is left of each when at most k letters are taken out of its first eight. Proof: up to where
 * the first of the two prefixes ends, each edit costs either prefix at most one letter that is not
 * in their common subsequence; so it is where a letter is put between two that are exchanged.
 *
 * <p>The hash of a text is the sum of its letters, each times a power of an odd number by its place
 * (modulo 2^64), so that a hash with letters left out is made of three sums. Not for several
 * threads.
 */
final class Deletes {

  private static final int PREFIX = 8;
  private static final int MOST = 2;
  private static final long BASE = 0x9e3779b97f4a7c15L;
  private static final long[] POWERS = powers();

  /** Sums of the letters before a place, were the word to begin one or two places further left. */
  private final long[][] sums = new long[MOST + 1][PREFIX + 1];

  /** Receives a key. */
  interface Sink {
    void key(long hash);
  }

  private static long[] powers() {
    long[] powers = new long[PREFIX + MOST];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  /** The keys of a word that bears at most so many edits, 0 to 2. */
  void of(String word, int most, Sink sink) {
    int end = Math.min(PREFIX, word.length());
    sum(word, end, most);
    long[] whole = sums[0];
    sink.key(Hash.mix(whole[end]));
    for (int i = 0; most > 0 && i < end; i++) {
      long[] once = sums[1];
      sink.key(Hash.mix(whole[i] + once[end] - once[i + 1]));
      for (int j = i + 1; most > 1 && j < end; j++) {
        long[] twice = sums[2];
        sink.key(Hash.mix(whole[i] + once[j] - once[i + 1] + twice[end] - twice[j + 1]));
      }
    }
  }

  private void sum(String word, int end, int most) {
    for (int moved = 0; moved <= most; moved++) {
      long sum = 0;
      for (int i = 0; i < end; i++) {
        sum += i < moved ? 0 : word.charAt(i) * POWERS[i - moved];
        sums[moved][i + 1] = sum;
      }
    }
  }
}
