package org.sekisho.screening.index;

/**
 * Where a word stands, in 32 bits: from the lowest, whether the word is two parts run together (1),
 * whether the name is a person's (1), the part (5), the entry (25).
 */
final class Place {

  private Place() {}

  static int of(int entry, int part, boolean person, boolean join) {
    return entry << 7 | part << 2 | (person ? 2 : 0) | (join ? 1 : 0);
  }

  static int entry(int place) {
    return place >>> 7;
  }

  static boolean isPerson(int place) {
    return (place & 2) != 0;
  }

  /** The parts that the word covers, as bits. */
  static long parts(int place) {
    return ((place & 1) == 1 ? 3L : 1L) << (place >>> 2 & 31);
  }
}
