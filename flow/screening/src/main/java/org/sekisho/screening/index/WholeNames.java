package org.sekisho.screening.index;

import java.util.function.IntConsumer;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.score.Edits;
import org.sekisho.screening.score.Scorer;

/** Finds the names that are, as a whole and without spaces, within two edits of a reading. */
final class WholeNames {

  private final NameIndex index;
  private final Comparison comparison;
  private final Edits edits = new Edits();
  private final Edits turnedEdits = new Edits();
  private final Edits fullEdits = new Edits();
  private final int[] near;
  private int turn;
  private int bears;
  private long letters;
  private long turnedLetters;

  WholeNames(NameIndex index, Comparison comparison) {
    this.index = index;
    this.comparison = comparison;
    this.near = new int[index.entries.length];
  }

  private boolean isNear(Reading one, Reading other, int most) {
    return isNear(edits, one.joined(), other.joined(), most)
        || isNear(edits, one.joined(), other.turned(), most)
        || isNear(turnedEdits, one.turned(), other.joined(), most);
  }

  private static boolean isNear(Edits edits, String one, String other, int most) {
    return edits.between(one, other, most) <= most;
  }

  /** Compares every name of the index that is near the reading as a whole. */
  void compare(Reading reading) {
    turn++;
    bears = Scorer.wholeEdits(reading);
    letters = Letters.of(reading.joined());
    turnedLetters = Letters.of(reading.turned());
    IntConsumer near = entry -> near(reading, entry);
    candidates(index.pieces, reading.joined(), near);
    if (!reading.turned().equals(reading.joined())) {
      candidates(index.pieces, reading.turned(), near);
    }
    if (!reading.full().isEmpty()) {
      long written = Letters.of(reading.full());
      candidates(index.fullPieces, reading.full(), entry -> nearInFull(reading, written, entry));
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
        if (written != 0) {
          nearInFull(reading, written, entry);
        }
      }
    }
  }

  private void candidates(Postings pieces, String whole, IntConsumer near) {
    int parity = Letters.parity(whole);
    Segments.ofQuery(
        whole,
        comparison.kind(),
        key -> {
          int run = pieces.run(key);
          int last = run == Postings.NONE ? Postings.NONE : pieces.last(run);
          for (int at = run + 1; at < last; at += 2) {
            if (Letters.mayBeNear(pieces.value(at + 1), parity, Segments.EDITS)) {
              near.accept(pieces.value(at));
            }
          }
        });
  }

  private void nearInFull(Reading reading, long written, int entry) {
    if (Letters.mayBeNear(index.fullLetters[entry], written, Segments.EDITS)
        && !comparison.isScored(entry)
        && isNear(
            fullEdits, reading.full(), index.entries[entry].reading().full(), Scorer.WHOLE_EDITS)) {
      comparison.compare(reading, entry);
    }
  }

  private void near(Reading reading, int entry) {
    int most = Math.min(bears, index.wholeEdits[entry]);
    if (!mayBeNear(entry, most) || near[entry] == turn || comparison.isScored(entry)) {
      return;
    }
    near[entry] = turn;
    if (isNear(reading, index.entries[entry].reading(), most)) {
      comparison.compare(reading, entry);
    }
  }

  private boolean mayBeNear(int entry, int most) {
    long listed = index.nameLetters[entry];
    return Letters.mayBeNear(listed, letters, most)
        || Letters.mayBeNear(listed, turnedLetters, most)
        || Letters.mayBeNear(index.turnedLetters[entry], letters, most);
  }
}
