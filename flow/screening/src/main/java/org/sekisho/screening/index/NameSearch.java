package org.sekisho.screening.index;

import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.names.Reading.Manner;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.score.Edits;
import org.sekisho.screening.score.Scorer;

/**
 * Finds every name of an index that reaches a threshold. At {@link Band#POSSIBLE} or above the keys
 * prove that nothing is missed; below it every name is scored. One for each thread.
 *
 * <p>INVARIANT: a score of 700 or more comes by one of four ways, each of which leaves a key:
 *
 * <ol>
 *   <li>whole names within two edits: a shared piece, or a short listed name, all of which are
 *       tried;
 *   <li>an acronym: the letters;
 *   <li>paired parts with nothing left over on one side: then every part of that side (initials and
 *       numbers aside) shares a word key, a sound key or a nickname with the other, so that one of
 *       the two bit sets is full; persons' names that leave out parts pair at least two; for
 *       organisations both sets hold all core parts;
 *   <li>nothing but initials and numbers on one side: such listed names are always tried, for such
 *       a query every name is.
 * </ol>
 */
public final class NameSearch {

  private final NameIndex index;
  private final Scorer scorer = new Scorer();
  private final Edits edits = new Edits();
  private final WordMatcher words;
  private final WordMatcher joins;
  private final FoundNames found;
  private final Touched touched;
  private final int[] scored;
  private final int[] near;
  private int mark;
  private long compared;
  private boolean hanOnly;
  private int kind;
  private int loose;
  private long letters;
  private long turnedLetters;

  public NameSearch(NameIndex index) {
    this.index = index;
    this.words = new WordMatcher(index.words, edits);
    this.joins = new WordMatcher(index.joins, edits);
    int size = index.entries.length;
    this.scored = new int[size];
    this.near = new int[size];
    this.found = new FoundNames(index.size());
    this.touched = new Touched(size);
  }

  /** Searches; the hits are then read with {@link #count}, {@link #name} and {@link #score}. */
  public int search(Name name, int threshold) {
    found.clear();
    hanOnly = name.readings().stream().anyMatch(reading -> reading.manner() == Manner.HAN);
    for (Reading reading : name.readings()) {
      if (threshold < Band.POSSIBLE.least() || Entry.needed(reading) == 0) {
        everything(reading, threshold);
      } else {
        byKeys(reading, threshold);
      }
    }
    return found.count();
  }

  /** Scores every name: the oracle that the keys are tested by. */
  public int searchAll(Name name, int threshold) {
    search(new Name(name.written(), java.util.List.of()), threshold);
    hanOnly = name.readings().stream().anyMatch(reading -> reading.manner() == Manner.HAN);
    for (Reading reading : name.readings()) {
      everything(reading, threshold);
    }
    return found.count();
  }

  public int count() {
    return found.count();
  }

  /** The number of the name of the i-th hit; hits have no order. */
  public int name(int i) {
    return found.name(i);
  }

  public int score(int i) {
    return found.score(i);
  }

  /** Names scored since the search was made: what the keys did not rule out. */
  public long compared() {
    return compared;
  }

  private void everything(Reading reading, int threshold) {
    nextMark(reading);
    for (int entry = 0; entry < index.entries.length; entry++) {
      compare(reading, entry, threshold);
    }
  }

  private void nextMark(Reading reading) {
    kind = Entry.kind(reading);
    mark++;
    touched.clear();
  }

  private void byKeys(Reading reading, int threshold) {
    nextMark(reading);
    for (int i = 0; i < reading.parts().size(); i++) {
      part(reading.parts().get(i), 1 << i);
    }
    for (int i = 0; i < reading.joins().size(); i++) {
      matches(words, index.words, reading.joins().get(i), Bearing.JOIN, 3 << i);
    }
    int needed = Entry.needed(reading);
    int core = Entry.core(reading);
    loose = Entry.loose(reading);
    for (int i = 0; i < touched.count(); i++) {
      int entry = touched.entry(i);
      if (index.entries[entry].mayReach(
          touched.asked(entry), touched.listed(entry), needed, core, loose)) {
        compare(reading, entry, threshold);
      }
    }
    wholes(reading, threshold);
    acronyms(reading, threshold);
    for (int entry : index.bareOnes) {
      compare(reading, entry, threshold);
    }
  }

  private boolean isPerson() {
    return (kind & 1) != 0;
  }

  private void part(Part part, int bit) {
    if (!Key.has(part)) {
      return;
    }
    word(part.folded(), bit);
    if (part.hasArticle()) {
      word(part.article(), bit);
    }
    Key.ofQuery(part, key -> touched.addAll(index.otherKeys, key, bit, isPerson()));
  }

  private void word(String word, int bits) {
    matches(words, index.words, word, Bearing.PART, bits);
    matches(joins, index.joins, word, Bearing.JOIN, bits);
  }

  private void matches(
      WordMatcher matcher, Dictionary dictionary, String word, Bearing bearing, int bits) {
    int count = matcher.match(word, bearing);
    for (int i = 0; i < count; i++) {
      touched.addAll(dictionary.places, Dictionary.placesOf(matcher.word(i)), bits, isPerson());
    }
  }

  private boolean isNear(Reading one, Reading other) {
    return isNear(one.joined(), other.joined())
        || isNear(one.joined(), other.turned())
        || isNear(one.turned(), other.joined());
  }

  private boolean isNear(String one, String other) {
    return edits.between(one, other, Scorer.WHOLE_EDITS) <= Scorer.WHOLE_EDITS;
  }

  private void wholes(Reading reading, int threshold) {
    letters = Letters.of(reading.joined());
    turnedLetters = Letters.of(reading.turned());
    pieces(reading.joined(), reading, threshold);
    if (!reading.turned().equals(reading.joined())) {
      pieces(reading.turned(), reading, threshold);
    }
    if (!reading.full().isEmpty()) {
      fullPieces(reading, threshold);
    }
    if (Entry.shortest(reading) < Segments.LEAST + Segments.EDITS) {
      shortOnes(reading, threshold);
    }
  }

  private void shortOnes(Reading reading, int threshold) {
    long written = Letters.of(reading.full());
    for (int entry : index.shortOnes) {
      if (index.kinds[entry] == kind) {
        near(reading, entry, threshold);
        nearInFull(reading, written, entry, threshold);
      }
    }
  }

  private void fullPieces(Reading reading, int threshold) {
    long written = Letters.of(reading.full());
    Segments.ofQuery(
        reading.full(),
        kind,
        key -> index.fullPieces.each(key, entry -> nearInFull(reading, written, entry, threshold)));
  }

  private void nearInFull(Reading reading, long written, int entry, int threshold) {
    if (Letters.mayBeNear(index.fullLetters[entry], written, Segments.EDITS)
        && scored[entry] != mark
        && isNear(reading.full(), index.entries[entry].reading().full())) {
      compare(reading, entry, threshold);
    }
  }

  private void pieces(String whole, Reading reading, int threshold) {
    Segments.ofQuery(
        whole, kind, key -> index.pieces.each(key, entry -> near(reading, entry, threshold)));
  }

  private void near(Reading reading, int entry, int threshold) {
    if (!mayBeNear(entry) || near[entry] == mark || scored[entry] == mark) {
      return;
    }
    near[entry] = mark;
    if (isNear(reading, index.entries[entry].reading())) {
      compare(reading, entry, threshold);
    }
  }

  private boolean mayBeNear(int entry) {
    long listed = index.nameLetters[entry];
    return Letters.mayBeNear(listed, letters, Segments.EDITS)
        || Letters.mayBeNear(listed, turnedLetters, Segments.EDITS)
        || Letters.mayBeNear(index.turnedLetters[entry], letters, Segments.EDITS);
  }

  private void acronyms(Reading reading, int threshold) {
    if (Scorer.isBrief(reading)) {
      index.acronyms.each(
          Hash.of(reading.parts().getFirst().text(), NameIndex.ACRONYM),
          entry -> compare(reading, entry, threshold));
    }
    if (reading.parts().size() >= 3) {
      index.acronyms.each(
          Hash.of(Scorer.initials(reading), NameIndex.BRIEF),
          entry -> compare(reading, entry, threshold));
    }
  }

  private void compare(Reading reading, int entry, int threshold) {
    if (index.kinds[entry] != kind || scored[entry] == mark) {
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
