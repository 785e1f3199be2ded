package org.sekisho.screening.formats;

/**
 * How much of a file is read before it is refused.
 *
 * @param mostBytes of one file, unpacked
 * @param mostRatio unpacked bytes to one packed byte; text seldom packs better than 1 to 30
 * @param longestRecord characters of one row, element or object
 * @param mostParties in one list
 * @param longestName characters of one name
 */
public record Limits(
    long mostBytes, int mostRatio, int longestRecord, int mostParties, int longestName) {

  public static final Limits USUAL = new Limits(8L << 30, 200, 8 << 20, 10_000_000, 4_000);
}
