package org.sekisho.access.marking;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Level;
import org.sekisho.access.Scheme;

/** The words with which the markings of a scheme begin, and the level that each names. */
final class Openings {

  private final SortedMap<String, Level> words = new TreeMap<>();

  /** The titles of a scheme's levels. */
  static Openings of(Scheme scheme) {
    Openings openings = new Openings();
    for (Level level : Level.values()) {
      if (level.scheme() == scheme) {
        openings.words.put(level.title().en(), level);
      }
    }
    return openings;
  }

  /** With another way of writing a level. */
  Openings or(String word, Level level) {
    words.put(word, level);
    return this;
  }

  /** The longest words with which a text begins, if it ends there or goes on after a space. */
  Optional<Map.Entry<String, Level>> of(String text) {
    return words.entrySet().stream()
        .filter(entry -> text.equals(entry.getKey()) || text.startsWith(entry.getKey() + " "))
        .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)));
  }

  SortedMap<String, Level> words() {
    return words;
  }
}
