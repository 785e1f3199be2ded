package org.sekisho.screening.index;

import org.sekisho.screening.names.Name;
import org.sekisho.screening.names.Part;
import org.sekisho.screening.names.Reading;
import org.sekisho.screening.score.Band;
import org.sekisho.screening.score.Scorer;

/**
 * Finds every name of an index that reaches a threshold. At {@link Band#POSSIBLE} or above the keys
 * prove that nothing is missed; below it every name is scored. One for each thread.
 *
 * <p>INVARIANT: a score of 700 or more comes by one of five ways, each of which leaves a key:
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
 *       a query every name is;
 *   <li>initials on both sides that stand for all parts of the other ({@code T. Smith} and {@code
 *       Taylor, S.}): no key, so that a query with initials is held against every name with some.
 * </ol>
 */
public final class NameSearch {

  private final NameIndex index;
  private final Comparison comparison;
  private final WholeNames wholes;
  private final WordMatcher words;
  private final WordMatcher joins;
  private final WordMatcher wordsJoined;
  private final Touched touched;

  public NameSearch(NameIndex index) {
    this.index = index;
    this.comparison = new Comparison(index);
    this.wholes = new WholeNames(index, comparison);
    this.words = new WordMatcher(index.words, Bearing.PART);
    this.joins = new WordMatcher(index.joins, Bearing.PART);
    this.wordsJoined = new WordMatcher(index.words, Bearing.JOIN);
    this.touched = new Touched(index.entries.length);
  }

  /** Searches; the hits are then read with {@link #count}, {@link #name} and {@link #score}. */
  public int search(Name name, int threshold) {
    comparison.begin(name, threshold);
    for (Reading reading : name.readings()) {
      if (threshold < Band.POSSIBLE.least() || Entry.needed(reading) == 0) {
        everything(reading);
      } else {
        byKeys(reading);
      }
    }
    return comparison.found().count();
  }

  /** Scores every name: the oracle that the keys are tested by. */
  public int searchAll(Name name, int threshold) {
    comparison.begin(name, threshold);
    for (Reading reading : name.readings()) {
      everything(reading);
    }
    return comparison.found().count();
  }

  public int count() {
    return comparison.found().count();
  }

  /** The number of the name of the i-th hit; hits have no order. */
  public int name(int i) {
    return comparison.found().name(i);
  }

  public int score(int i) {
    return comparison.found().score(i);
  }

  /** Names scored since the search was made: what the keys did not rule out. */
  public long compared() {
    return comparison.compared();
  }

  private void everything(Reading reading) {
    comparison.turnTo(reading);
    comparison.everything(reading);
  }

  private void byKeys(Reading reading) {
    comparison.turnTo(reading);
    touched.clear();
    for (int i = 0; i < reading.parts().size(); i++) {
      part(reading.parts().get(i), 1 << i);
    }
    for (int i = 0; i < reading.joins().size(); i++) {
      matches(wordsJoined, index.words, reading.joins().get(i), 3 << i);
    }
    int needed = Entry.needed(reading);
    int core = Entry.core(reading);
    int loose = Entry.loose(reading);
    for (int i = 0; i < touched.count(); i++) {
      int entry = touched.entry(i);
      if (Facts.mayReach(
          index.facts[entry], touched.asked(entry), touched.listed(entry), needed, core, loose)) {
        comparison.compare(reading, entry);
      }
    }
    if (loose > 0) {
      crossedInitials(reading, needed, core, loose);
    }
    wholes.compare(reading);
    acronyms(reading);
    for (int entry : index.bareOnes) {
      comparison.compare(reading, entry);
    }
  }

  private void crossedInitials(Reading reading, int needed, int core, int loose) {
    for (int entry : index.looseOnes) {
      if (Facts.mayReach(index.facts[entry], 0, 0, needed, core, loose)) {
        comparison.compare(reading, entry);
      }
    }
  }

  private void part(Part part, int bit) {
    if (!Key.has(part)) {
      return;
    }
    word(part.folded(), bit);
    if (part.hasArticle()) {
      word(part.article(), bit);
    }
    Key.ofQuery(part, key -> touched.addAll(index.otherKeys, key, bit, comparison.isPerson()));
  }

  private void word(String word, int bits) {
    matches(words, index.words, word, bits);
    matches(joins, index.joins, word, bits);
  }

  private void matches(WordMatcher matcher, Dictionary dictionary, String word, int bits) {
    for (int number : matcher.match(word)) {
      touched.addAll(dictionary, number, bits, comparison.isPerson());
    }
  }

  private void acronyms(Reading reading) {
    if (Scorer.isBrief(reading)) {
      index.acronyms.each(
          Hash.of(reading.parts().getFirst().text(), NameIndex.ACRONYM),
          entry -> comparison.compare(reading, entry));
    }
    if (reading.parts().size() >= 3) {
      index.acronyms.each(
          Hash.of(Scorer.initials(reading), NameIndex.BRIEF),
          entry -> comparison.compare(reading, entry));
    }
  }
}
