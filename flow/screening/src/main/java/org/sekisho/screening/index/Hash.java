package org.sekisho.screening.index;

/** 64-bit hashes of texts and parts of texts (FNV-1a, then mixed as in SplitMix64). */
final class Hash {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  static long of(String text, long kind) {
    return of(text, 0, text.length(), kind);
  }

  static long of(String text, int from, int to, long kind) {
    long hash = START ^ kind * 0x9e3779b97f4a7c15L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** As {@link #of} where the last letter is another. */
  static long ending(String text, int from, int to, char last, long kind) {
    long hash = START ^ kind * 0x9e3779b97f4a7c15L;
    for (int i = from; i < to - 1; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix((hash ^ last) * PRIME);
  }

  /** As {@link #of} where a letter stands before the first. */
  static long beginning(char first, String text, int from, int to, long kind) {
    long hash = ((START ^ kind * 0x9e3779b97f4a7c15L) ^ first) * PRIME;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** Spreads the bits of a hash; never 0. */
  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    mixed ^= mixed >>> 31;
    return mixed == 0 ? 1 : mixed;
  }
}
