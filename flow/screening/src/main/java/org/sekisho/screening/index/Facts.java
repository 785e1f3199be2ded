package org.sekisho.screening.index;

/**
 * What of an entry decides whether it can reach the threshold by its parts, in 64 bits, so that
 * asking costs one look into memory. From the lowest: the needed parts (24), the core parts (24),
 * the number of loose parts (8), whether it is a person's name (1).
 */
final class Facts {

  private static final int PARTS = 24;
  private static final int ALL = (1 << PARTS) - 1;

  private Facts() {}

  static long of(int needed, int core, int loose, boolean person) {
    return (person ? 1L << 56 : 0)
        | (long) Math.min(loose, 0xff) << (2 * PARTS)
        | (long) (core & ALL) << PARTS
        | (needed & ALL);
  }

  /**
   * Whether an entry can reach the threshold by its parts, see {@link NameSearch}.
   *
   * @param facts the entry's
   * @param askedBits the query's parts that share a key with this entry
   * @param listedBits this entry's parts that share a key with the query
   */
  static boolean mayReach(
      long facts, int askedBits, int listedBits, int neededOfQuery, int coreOfQuery, int initials) {
    boolean all = Integer.bitCount(neededOfQuery & ~askedBits) <= (int) (facts >>> 48 & 0xff);
    boolean allListed = Integer.bitCount((int) facts & ALL & ~listedBits) <= initials;
    if (facts >>> 56 != 0) {
      boolean pair = Integer.bitCount(askedBits) > 1 || Integer.bitCount(listedBits) > 1;
      return (all && allListed) || ((all || allListed) && pair);
    }
    int core = (int) (facts >>> PARTS) & ALL;
    return (all || allListed)
        && (askedBits & coreOfQuery) == coreOfQuery
        && (listedBits & core) == core;
  }
}
