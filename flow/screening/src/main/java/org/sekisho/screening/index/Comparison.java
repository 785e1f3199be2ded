package org.sekisho.screening.index;

import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.names.Reading.Manner;
import org.sekisho.screening.score.Scorer;

/** Scores names of an index against one reading at a time, each name once, and keeps the best. */
final class Comparison {

  private final NameIndex index;
  private final FoundNames found;
  private final Scorer scorer = new Scorer();
  private final int[] scored;
  private int mark;
  private int threshold;
  private int kind;
  private boolean hanOnly;
  private long compared;

  Comparison(NameIndex index) {
    this.index = index;
    this.found = new FoundNames(index.size());
    this.scored = new int[index.entries.length];
  }

  void begin(Name name, int least) {
    found.clear();
    threshold = least;
    hanOnly = name.readings().stream().anyMatch(reading -> reading.manner() == Manner.HAN);
  }

  void turnTo(Reading reading) {
    kind = Entry.kind(reading);
    mark++;
  }

  FoundNames found() {
    return found;
  }

  int kind() {
    return kind;
  }

  boolean isPerson() {
    return (kind & 1) != 0;
  }

  boolean isScored(int entry) {
    return scored[entry] == mark;
  }

  long compared() {
    return compared;
  }

  void everything(Reading reading) {
    for (int entry = 0; entry < index.entries.length; entry++) {
      compare(reading, entry);
    }
  }

  void compare(Reading reading, int entry) {
    if (index.kinds[entry] != kind || isScored(entry)) {
      return;
    }
    scored[entry] = mark;
    Entry against = index.entries[entry];
    if (hanOnly && isOvertaken(reading, against)) {
      return;
    }
    compared++;
    int score = scorer.score(reading, against.reading());
    if (score >= threshold && score > 0) {
      found.add(against.name(), score);
    }
  }

  private boolean isOvertaken(Reading reading, Entry against) {
    return reading.manner() != Manner.HAN && index.isHan(against.name());
  }
}
