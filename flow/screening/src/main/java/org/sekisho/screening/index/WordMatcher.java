package org.sekisho.screening.index;

import java.util.Arrays;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.score.Edits;
import org.sekisho.screening.score.Scorer;

/** Finds the distinct words of an index within the edits a word can bear. Not for several threads. */
final class WordMatcher {

  private final NameIndex index;
  private final Edits edits = new Edits();
  private final int[] marks;
  private int[] matched = new int[256];
  private int count;
  private int mark;
  private String word = "";

  WordMatcher(NameIndex index) {
    this.index = index;
    this.marks = new int[index.words.length];
  }

  /** Returns how many words match; {@link #word} gives them. */
  int match(String query) {
    word = query;
    count = 0;
    mark++;
    Deletes.of(query, this::key);
    return count;
  }

  int word(int i) {
    return matched[i];
  }

  private void key(long key) {
    int slot = index.wordKeys.slot(key);
    if (slot < 0) {
      return;
    }
    int end = index.wordKeys.end(slot);
    for (int at = index.wordKeys.start(slot); at < end; at++) {
      candidate(index.wordKeys.value(at));
    }
  }

  private void candidate(int number) {
    if (marks[number] == mark) {
      return;
    }
    marks[number] = mark;
    String known = index.words[number];
    int most = Deletes.bearable(Math.min(known.length(), word.length()));
    if (edits.between(word, known, most) <= most) {
      if (count == matched.length) {
        matched = Arrays.copyOf(matched, count * 2);
      }
      matched[count++] = number;
    }
  }

  /** Whether two whole names are within the edits that {@link Scorer} allows them. */
  boolean isNear(Reading one, Reading other) {
    return near(one.joined(), other.joined())
        || near(one.joined(), other.turned())
        || near(one.turned(), other.joined());
  }

  private boolean near(String one, String other) {
    return edits.between(one, other, Scorer.WHOLE_EDITS) <= Scorer.WHOLE_EDITS;
  }
}
