package org.sekisho.screening.index;

import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.names.Reading.Manner;
import org.sekisho.screening.names.Role;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.score.Scorer;

/**
 * One reading of one name of one party.
 *
 * @param name the number of the name among all names of the list
 * @param reading the reading
 * @param needed its parts that are found by keys, as bits
 * @param core those of them that no organisation's name may lack, as bits
 * @param loose how many initials and numbers it has, which pair without a key
 * @param isPerson whether a person's name is read
 */
record Entry(int name, Reading reading, int needed, int core, int loose, boolean isPerson) {

  static Entry of(int name, Reading reading) {
    return new Entry(
        name,
        reading,
        needed(reading),
        core(reading),
        loose(reading),
        reading.subject() == Subject.PERSON);
  }

  static int needed(Reading reading) {
    int bits = 0;
    for (int i = 0; i < reading.parts().size(); i++) {
      bits |= Key.isNeeded(reading.parts().get(i)) ? 1 << i : 0;
    }
    return bits;
  }

  /** How many initials and numbers it has, which pair without a key. */
  static int loose(Reading reading) {
    int count = 0;
    for (Part part : reading.parts()) {
      count += Key.has(part) ? 0 : 1;
    }
    return count;
  }

  static int core(Reading reading) {
    int bits = 0;
    for (int i = 0; i < reading.parts().size(); i++) {
      Role role = reading.parts().get(i).role();
      bits |= role == Role.CORE || role == Role.PATRONYMIC ? 1 << i : 0;
    }
    return bits;
  }

  /** Letters of the shortest way to run the name together. */
  static int shortest(Reading reading) {
    int folded = Math.min(reading.joined().length(), reading.turned().length());
    return reading.full().isEmpty() ? folded : Math.min(folded, reading.full().length());
  }

  /** Readings of another kind are never compared: see {@link Scorer#comparable}. */
  static int kind(Reading reading) {
    return (reading.subject() == Subject.PERSON ? 1 : 0) | (reading.manner() == Manner.HAN ? 2 : 0);
  }

  boolean isHan() {
    return reading.manner() == Manner.HAN;
  }

  /** See {@link Facts}. */
  long facts() {
    return Facts.of(needed, core, loose, isPerson);
  }
}
