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

  /** The text up to {@code to} without the letters at two places; -1 for no place. */
  static long without(String text, int to, int one, int other) {
    long hash = START;
    for (int i = 0; i < to; i++) {
      if (i != one && i != other) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    mixed ^= mixed >>> 31;
    return mixed == 0 ? 1 : mixed;
  }
}
