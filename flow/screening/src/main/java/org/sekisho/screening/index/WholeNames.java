package org.sekisho.screening.index;

import org.sekisho.screening.names.Reading;
import org.sekisho.screening.score.Edits;
import org.sekisho.screening.score.Scorer;

/** Finds the names that are, as a whole and without spaces, within two edits of a reading. */
final class WholeNames {

  private final NameIndex index;
  private final Comparison comparison;
  private final Edits edits;
  private final int[] near;
  private int turn;
  private long letters;
  private long turnedLetters;

  WholeNames(NameIndex index, Comparison comparison, Edits edits) {
    this.index = index;
    this.comparison = comparison;
    this.edits = edits;
    this.near = new int[index.entries.length];
  }

  private boolean isNear(Reading one, Reading other) {
    return isNear(one.joined(), other.joined())
        || isNear(one.joined(), other.turned())
        || isNear(one.turned(), other.joined());
  }

  private boolean isNear(String one, String other) {
    return edits.between(one, other, Scorer.WHOLE_EDITS) <= Scorer.WHOLE_EDITS;
  }

  /** Compares every name of the index that is near the reading as a whole. */
  void compare(Reading reading) {
    turn++;
    letters = Letters.of(reading.joined());
    turnedLetters = Letters.of(reading.turned());
    pieces(reading.joined(), reading);
    if (!reading.turned().equals(reading.joined())) {
      pieces(reading.turned(), reading);
    }
    if (!reading.full().isEmpty()) {
      fullPieces(reading);
    }
    if (Entry.shortest(reading) < Segments.LEAST + Segments.EDITS) {
      shortOnes(reading);
    }
  }

  private void shortOnes(Reading reading) {
    long written = Letters.of(reading.full());
    for (int entry : index.shortOnes) {
      if (index.kinds[entry] == comparison.kind()) {
        near(reading, entry);
        nearInFull(reading, written, entry);
      }
    }
  }

  private void fullPieces(Reading reading) {
    long written = Letters.of(reading.full());
    Segments.ofQuery(
        reading.full(),
        comparison.kind(),
        key -> index.fullPieces.each(key, entry -> nearInFull(reading, written, entry)));
  }

  private void nearInFull(Reading reading, long written, int entry) {
    if (Letters.mayBeNear(index.fullLetters[entry], written, Segments.EDITS)
        && !comparison.isScored(entry)
        && isNear(reading.full(), index.entries[entry].reading().full())) {
      comparison.compare(reading, entry);
    }
  }

  private void pieces(String whole, Reading reading) {
    Segments.ofQuery(
        whole, comparison.kind(), key -> index.pieces.each(key, entry -> near(reading, entry)));
  }

  private void near(Reading reading, int entry) {
    if (!mayBeNear(entry) || near[entry] == turn || comparison.isScored(entry)) {
      return;
    }
    near[entry] = turn;
    if (isNear(reading, index.entries[entry].reading())) {
      comparison.compare(reading, entry);
    }
  }

  private boolean mayBeNear(int entry) {
    long listed = index.nameLetters[entry];
    return Letters.mayBeNear(listed, letters, Segments.EDITS)
        || Letters.mayBeNear(listed, turnedLetters, Segments.EDITS)
        || Letters.mayBeNear(index.turnedLetters[entry], letters, Segments.EDITS);
  }
}
