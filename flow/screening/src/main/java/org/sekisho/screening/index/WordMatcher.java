package org.sekisho.screening.index;

import java.util.Arrays;
import org.sekisho.screening.score.Edits;

/** Finds the words of a dictionary within the edits a word can bear. Not for several threads. */
final class WordMatcher {

  private final Dictionary dictionary;
  private final Edits edits;
  private final int[] marks;
  private int[] matched = new int[256];
  private int count;
  private int mark;
  private String word = "";
  private long letters;
  private Bearing bearing = Bearing.PART;

  WordMatcher(Dictionary dictionary, Edits edits) {
    this.dictionary = dictionary;
    this.edits = edits;
    this.marks = new int[dictionary.words.length];
  }

  /** Returns how many words match, by the stricter of both bearings; {@link #word} gives them. */
  int match(String query, Bearing asked) {
    word = query;
    letters = Letters.of(query);
    bearing = asked == Bearing.JOIN ? asked : dictionary.bearing;
    count = 0;
    mark++;
    Deletes.of(query, bearing.edits(query.length()), this::key);
    return count;
  }

  int word(int i) {
    return matched[i];
  }

  private void key(long key) {
    int slot = dictionary.keys.slot(key);
    if (slot < 0) {
      return;
    }
    int end = dictionary.keys.end(slot);
    for (int at = dictionary.keys.start(slot); at < end; at++) {
      candidate(dictionary.keys.value(at));
    }
  }

  private void candidate(int number) {
    int length = dictionary.lengths[number];
    int most = bearing.edits(Math.min(length, word.length()));
    if (Math.abs(length - word.length()) > most
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
