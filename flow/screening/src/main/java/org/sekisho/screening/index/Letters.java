package org.sekisho.screening.index;

/**
 * Which letters a word has, as bits, and which it has twice or more: a cheap first look before
 * edits are counted. INVARIANT: taking one letter out or putting one in changes the count of one
 * letter by one, hence at most one of its two bits; so an edit changes at most two bits in all, and
 * an exchange of neighbours none. Letters that share a bit are counted as one letter.
 */
final class Letters {

  private static final int ALPHABET = 32;

  private Letters() {}

  static long of(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i++) {
      long once = 1L << (word.charAt(i) & ALPHABET - 1);
      bits |= (bits & once) << ALPHABET | once;
    }
    return bits;
  }

  /**
   * Which letters a word has an odd number of times. INVARIANT: as above, an edit changes at most
   * two bits.
   */
  static int parity(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      bits ^= 1 << word.charAt(i);
    }
    return bits;
  }

  static boolean mayBeNear(int parity, int other, int edits) {
    return Integer.bitCount(parity ^ other) <= 2 * edits;
  }

  static boolean mayBeNear(long one, long other, int edits) {
    return Long.bitCount(one ^ other) <= 2 * edits;
  }
}
