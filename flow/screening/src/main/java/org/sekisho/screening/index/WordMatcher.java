package org.sekisho.screening.index;

import java.util.Arrays;
import org.sekisho.screening.score.Edits;

/**
 * Finds the words of a dictionary within the edits a word can bear. The words of many names are the
 * same, so the last answers are kept. Not for several threads.
 */
final class WordMatcher {

  /** A power of two. */
  private static final int KEPT = 1 << 13;

  private static final int[] UNKNOWN = {};

  private final Dictionary dictionary;
  private final Bearing bearing;
  private final Edits edits = new Edits();
  private final Deletes deletes = new Deletes();
  private final String[] asked = new String[KEPT];
  private final int[][] answers = new int[KEPT][];
  private final int[] marks;
  private int[] matched = new int[256];
  private int count;
  private int mark;
  private String word = "";
  private long letters;

  /** Matches by the stricter of both bearings. */
  WordMatcher(Dictionary dictionary, Bearing asked) {
    this.dictionary = dictionary;
    this.bearing = asked == Bearing.JOIN ? asked : dictionary.bearing;
    this.marks = new int[dictionary.words.length];
    Arrays.fill(this.asked, "");
    Arrays.fill(answers, UNKNOWN);
  }

  /** The numbers of the words that match. */
  int[] match(String query) {
    int hash = query.hashCode();
    int slot = (hash ^ hash >>> 15) & KEPT - 1;
    if (!query.equals(asked[slot])) {
      answers[slot] = find(query);
      asked[slot] = query;
    }
    return answers[slot];
  }

  private int[] find(String query) {
    word = query;
    letters = Letters.of(query);
    count = 0;
    mark++;
    deletes.of(query, bearing.edits(query.length()), this::key);
    return Arrays.copyOf(matched, count);
  }

  private void key(long key) {
    int run = dictionary.keys.run(key);
    int last = run == Postings.NONE ? Postings.NONE : dictionary.keys.last(run);
    for (int at = run + 1; at <= last; at++) {
      candidate(dictionary.keys.value(at));
    }
  }

  private void candidate(int number) {
    int length = dictionary.lengths[number];
    int own = Dictionary.length(word);
    int most = bearing.edits(Math.min(length, own));
    if (Math.abs(length - own) > most
        || !Letters.mayBeNear(dictionary.letters[number], letters, most)
        || marks[number] == mark) {
      return;
    }
    marks[number] = mark;
    if (edits.between(word, dictionary.words[number], most) <= most) {
      if (count == matched.length) {
        matched = Arrays.copyOf(matched, count * 2);
      }
      matched[count++] = number;
    }
  }
}
