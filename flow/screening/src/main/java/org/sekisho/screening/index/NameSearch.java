package org.sekisho.screening.index;

import java.util.Arrays;
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
  private final int[] asked;
  private final int[] listed;
  private final int[] marks;
  private final int[] scored;
  private final int[] near;
  private final int[] best;
  private int[] touched = new int[1024];
  private int touchedCount;
  private int[] found = new int[64];
  private int foundCount;
  private int mark;
  private long compared;
  private boolean hanOnly;
  private int loose;
  private long letters;

  public NameSearch(NameIndex index) {
    this.index = index;
    this.words = new WordMatcher(index.words, edits);
    this.joins = new WordMatcher(index.joins, edits);
    int size = index.entries.length;
    this.asked = new int[size];
    this.listed = new int[size];
    this.marks = new int[size];
    this.scored = new int[size];
    this.near = new int[size];
    this.best = new int[index.size()];
  }

  /** Searches; the hits are then read with {@link #count}, {@link #name} and {@link #score}. */
  public int search(Name name, int threshold) {
    for (int i = 0; i < foundCount; i++) {
      best[found[i]] = 0;
    }
    foundCount = 0;
    hanOnly = name.readings().stream().anyMatch(reading -> reading.manner() == Manner.HAN);
    for (Reading reading : name.readings()) {
      if (threshold < Band.POSSIBLE.least() || Entry.needed(reading) == 0) {
        everything(reading, threshold);
      } else {
        byKeys(reading, threshold);
      }
    }
    return foundCount;
  }

  /** Scores every name: the oracle that the keys are tested by. */
  public int searchAll(Name name, int threshold) {
    search(new Name(name.written(), java.util.List.of()), threshold);
    hanOnly = name.readings().stream().anyMatch(reading -> reading.manner() == Manner.HAN);
    for (Reading reading : name.readings()) {
      everything(reading, threshold);
    }
    return foundCount;
  }

  public int count() {
    return foundCount;
  }

  /** The number of the name of the i-th hit; hits have no order. */
  public int name(int i) {
    return found[i];
  }

  public int score(int i) {
    return best[found[i]];
  }

  /** Names scored since the search was made: what the keys did not rule out. */
  public long compared() {
    return compared;
  }

  private void everything(Reading reading, int threshold) {
    nextMark();
    for (int entry = 0; entry < index.entries.length; entry++) {
      compare(reading, entry, threshold);
    }
  }

  private void nextMark() {
    mark++;
    touchedCount = 0;
  }

  private void byKeys(Reading reading, int threshold) {
    nextMark();
    for (int i = 0; i < reading.parts().size(); i++) {
      part(reading.parts().get(i), 1 << i);
    }
    for (int i = 0; i < reading.joins().size(); i++) {
      matches(words, index.words, reading.joins().get(i), Bearing.JOIN, 3 << i);
    }
    int needed = Entry.needed(reading);
    int core = Entry.core(reading);
    loose = Entry.loose(reading);
    for (int i = 0; i < touchedCount; i++) {
      int entry = touched[i];
      if (mayReach(index.entries[entry], asked[entry], listed[entry], needed, core)) {
        compare(reading, entry, threshold);
      }
    }
    wholes(reading, threshold);
    acronyms(reading, threshold);
    for (int entry : index.bareOnes) {
      compare(reading, entry, threshold);
    }
  }

  private boolean mayReach(Entry entry, int askedBits, int listedBits, int needed, int core) {
    boolean all = Integer.bitCount(needed & ~askedBits) <= entry.loose();
    boolean allListed = Integer.bitCount(entry.needed() & ~listedBits) <= loose;
    if (entry.isPerson()) {
      return (all && allListed) || ((all || allListed) && isPair(askedBits, listedBits));
    }
    return (all || allListed)
        && (askedBits & core) == core
        && (listedBits & entry.core()) == entry.core();
  }

  private static boolean isPair(int askedBits, int listedBits) {
    return Integer.bitCount(askedBits) > 1 || Integer.bitCount(listedBits) > 1;
  }

  private void part(Part part, int bit) {
    if (!Key.has(part)) {
      return;
    }
    word(part.folded(), bit);
    if (part.hasArticle()) {
      word(part.article(), bit);
    }
    Key.ofQuery(part, key -> places(index.otherKeys, key, bit));
  }

  private void word(String word, int bits) {
    matches(words, index.words, word, Bearing.PART, bits);
    matches(joins, index.joins, word, Bearing.JOIN, bits);
  }

  private void matches(
      WordMatcher matcher, Dictionary dictionary, String word, Bearing bearing, int bits) {
    int count = matcher.match(word, bearing);
    for (int i = 0; i < count; i++) {
      places(dictionary.places, Dictionary.placesOf(matcher.word(i)), bits);
    }
  }

  /** Whether two whole names are within the edits that {@link Scorer} allows them. */
  private boolean isNear(Reading one, Reading other) {
    return isNear(one.joined(), other.joined())
        || isNear(one.joined(), other.turned())
        || isNear(one.turned(), other.joined());
  }

  private boolean isNear(String one, String other) {
    return edits.between(one, other, Scorer.WHOLE_EDITS) <= Scorer.WHOLE_EDITS;
  }

  private void places(Postings postings, long key, int bits) {
    int slot = postings.slot(key);
    if (slot < 0) {
      return;
    }
    for (int at = postings.start(slot); at < postings.end(slot); at++) {
      int place = postings.value(at);
      touch(place >>> 6, bits, ((place & 1) == 1 ? 3 : 1) << ((place >>> 1) & 31));
    }
  }

  private void touch(int entry, int bits, int listedBits) {
    if (marks[entry] != mark) {
      marks[entry] = mark;
      asked[entry] = 0;
      listed[entry] = 0;
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, touchedCount * 2);
      }
      touched[touchedCount++] = entry;
    }
    asked[entry] |= bits;
    listed[entry] |= listedBits;
  }

  private void wholes(Reading reading, int threshold) {
    letters = Letters.of(reading.joined());
    pieces(reading.joined(), reading, threshold);
    if (!reading.turned().equals(reading.joined())) {
      pieces(reading.turned(), reading, threshold);
    }
    if (!reading.full().isEmpty()) {
      fullPieces(reading, threshold);
    }
    if (Entry.shortest(reading) < Segments.LEAST + Segments.EDITS) {
      for (int entry : index.shortOnes) {
        compare(reading, entry, threshold);
      }
    }
  }

  private void fullPieces(Reading reading, int threshold) {
    long written = Letters.of(reading.full());
    Segments.ofQuery(
        reading.full(),
        key -> {
          int slot = index.fullPieces.slot(key);
          for (int at = slot < 0 ? 0 : index.fullPieces.start(slot);
              slot >= 0 && at < index.fullPieces.end(slot);
              at++) {
            nearInFull(reading, written, index.fullPieces.value(at), threshold);
          }
        });
  }

  private void nearInFull(Reading reading, long written, int entry, int threshold) {
    if (scored[entry] != mark
        && Letters.mayBeNear(index.fullLetters[entry], written, Segments.EDITS)
        && isNear(reading.full(), index.entries[entry].reading().full())) {
      compare(reading, entry, threshold);
    }
  }

  private void pieces(String whole, Reading reading, int threshold) {
    Segments.ofQuery(
        whole,
        key -> {
          int slot = index.pieces.slot(key);
          for (int at = slot < 0 ? 0 : index.pieces.start(slot);
              slot >= 0 && at < index.pieces.end(slot);
              at++) {
            near(reading, index.pieces.value(at), threshold);
          }
        });
  }

  /** A shared piece is but a hint: the whole is measured before the parts are. */
  private void near(Reading reading, int entry, int threshold) {
    if (near[entry] == mark || scored[entry] == mark) {
      return;
    }
    near[entry] = mark;
    if (Letters.mayBeNear(index.nameLetters[entry], letters, Segments.EDITS)
        && isNear(reading, index.entries[entry].reading())) {
      compare(reading, entry, threshold);
    }
  }

  private void acronyms(Reading reading, int threshold) {
    if (Scorer.isBrief(reading)) {
      each(Hash.of(reading.parts().getFirst().text(), NameIndex.ACRONYM), reading, threshold);
    }
    if (reading.parts().size() >= 3) {
      each(Hash.of(Scorer.initials(reading), NameIndex.BRIEF), reading, threshold);
    }
  }

  private void each(long key, Reading reading, int threshold) {
    int slot = index.acronyms.slot(key);
    for (int at = slot < 0 ? 0 : index.acronyms.start(slot);
        slot >= 0 && at < index.acronyms.end(slot);
        at++) {
      compare(reading, index.acronyms.value(at), threshold);
    }
  }

  private void compare(Reading reading, int entry, int threshold) {
    if (scored[entry] == mark) {
      return;
    }
    scored[entry] = mark;
    Entry against = index.entries[entry];
    if (!Scorer.comparable(reading, against.reading())
        || (hanOnly && isOvertaken(reading, against))) {
      return;
    }
    compared++;
    int score = scorer.score(reading, against.reading());
    if (score >= threshold && score > 0) {
      hit(against.name(), score);
    }
  }

  /** Where both names are in Han characters, only the characters are compared. */
  private boolean isOvertaken(Reading reading, Entry against) {
    return reading.manner() != Manner.HAN && index.isHan(against.name());
  }

  private void hit(int name, int score) {
    if (best[name] == 0) {
      if (foundCount == found.length) {
        found = Arrays.copyOf(found, foundCount * 2);
      }
      found[foundCount++] = name;
    }
    best[name] = Math.max(best[name], score);
  }
}
