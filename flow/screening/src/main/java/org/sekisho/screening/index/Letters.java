package org.sekisho.screening.index;

/**
 * Which letters a word has, as bits: a cheap first look before edits are counted. One edit changes
 * at most two of them.
 */
final class Letters {

  private Letters() {}

  static long of(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits |= 1L << (word.charAt(i) & 63);
    }
    return bits;
  }

  static boolean mayBeNear(long one, long other, int edits) {
    return Long.bitCount(one ^ other) <= 2 * edits;
  }
}
