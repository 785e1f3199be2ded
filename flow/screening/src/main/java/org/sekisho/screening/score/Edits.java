package org.sekisho.screening.score;

import java.util.Arrays;

/**
 * Edits between two words: insert, delete, replace, and exchange of neighbours. Exact up to two
 * edits made one after the other; above that no letters are touched twice (optimal string
 * alignment). Bit-parallel for words of up to 64 letters of one alphabet (H. Hyyrö, "A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances", 2003), by rows otherwise. Not
 * safe for use by several threads: the tables are kept from call to call.
 */
public final class Edits {

  private static final int WORD = 64;

  /** Letters of one alphabet: those that differ in the lower byte alone. */
  private static final int ALPHABET = 256;

  private final long[] places = new long[ALPHABET];
  private String placed = "";
  private int alphabet;
  private int[] before = new int[WORD];
  private int[] row = new int[WORD];
  private int[] next = new int[WORD];

  /** The number of edits, or anything above {@code most} where there are more than that. */
  public int between(String one, String other, int most) {
    int apart = Math.abs(one.length() - other.length());
    if (apart > most) {
      return most + 1;
    }
    if (apart == 0 && one.equals(other)) {
      return 0;
    }
    if (most == 0) {
      return 1;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return apart;
    }
    int distance = place(one) ? byBits(one, other) : byRows(one, other);
    return distance == 3 && most >= 2 && crosses(one, other) ? 2 : distance;
  }

  /**
   * Whether the words differ by an exchange and a letter put between the two exchanged, or by the
   * reverse. Among words two edits apart these alone are three apart in optimal string alignment.
   */
  static boolean crosses(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return longer.length() == shorter.length() + 1
        && at + 1 < shorter.length()
        && longer.charAt(at) == shorter.charAt(at + 1)
        && longer.charAt(at + 2) == shorter.charAt(at)
        && longer.regionMatches(at + 3, shorter, at + 2, shorter.length() - at - 2);
  }

  /** Notes where a word has each letter, unless that is known; false where it cannot be noted. */
  private boolean place(String word) {
    if (word.equals(placed)) {
      return true;
    }
    for (int i = 0; i < placed.length(); i++) {
      places[placed.charAt(i) & ALPHABET - 1] = 0;
    }
    placed = "";
    alphabet = word.charAt(0) / ALPHABET;
    if (word.length() > WORD || !isOfAlphabet(word)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      places[word.charAt(i) & ALPHABET - 1] |= 1L << i;
    }
    placed = word;
    return true;
  }

  private boolean isOfAlphabet(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) / ALPHABET != alphabet) {
        return false;
      }
    }
    return true;
  }

  private int byBits(String one, String other) {
    long up = -1L;
    long down = 0;
    long diagonal = 0;
    long matchBefore = 0;
    long last = 1L << (one.length() - 1);
    int distance = one.length();
    for (int j = 0; j < other.length(); j++) {
      char letter = other.charAt(j);
      long match = letter / ALPHABET == alphabet ? places[letter & ALPHABET - 1] : 0;
      long exchange = ((~diagonal & match) << 1) & matchBefore;
      diagonal = (((match & up) + up) ^ up) | match | down | exchange;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = (right << 1) | 1;
      up = (left << 1) | ~(diagonal | right);
      down = right & diagonal;
      matchBefore = match;
    }
    return distance;
  }

  /** The plain table, three rows of it. Also the measure the bit-parallel form is tested by. */
  int byRows(String one, String other) {
    int width = other.length() + 1;
    grow(width);
    for (int j = 0; j < width; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      fill(one, other, i);
      int[] spare = before;
      before = row;
      row = next;
      next = spare;
    }
    return row[other.length()];
  }

  private void fill(String one, String other, int i) {
    next[0] = i;
    for (int j = 1; j <= other.length(); j++) {
      int replace = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
      int best = Math.min(replace, Math.min(row[j], next[j - 1]) + 1);
      boolean exchanged =
          i > 1
              && j > 1
              && one.charAt(i - 1) == other.charAt(j - 2)
              && one.charAt(i - 2) == other.charAt(j - 1);
      next[j] = exchanged ? Math.min(best, before[j - 2] + 1) : best;
    }
  }

  private void grow(int width) {
    if (row.length < width) {
      before = Arrays.copyOf(before, width * 2);
      row = Arrays.copyOf(row, width * 2);
      next = Arrays.copyOf(next, width * 2);
    }
  }
}
