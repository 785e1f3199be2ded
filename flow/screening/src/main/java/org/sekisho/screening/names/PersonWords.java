package org.sekisho.screening.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Titles, particles and articles of persons' names, by their romanised form. */
final class PersonWords {

  private static final Map<String, Set<String>> SECTIONS = load();

  private PersonWords() {}

  static boolean isTitle(Word word) {
    return in("[titles]", word);
  }

  static boolean isParticle(Word word) {
    return in("[particles]", word);
  }

  static boolean isArticle(Word word) {
    return in("[articles]", word) || (word.hyphened() && in("[assimilated]", word));
  }

  /** An article that a hyphen joins to the word after it. */
  static boolean isAssimilated(Word word) {
    return in("[assimilated]", word);
  }

  private static boolean in(String section, Word word) {
    return SECTIONS.getOrDefault(section, Set.of()).contains(word.latin());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : Tables.lines("person-words.txt")) {
      if (line.startsWith("[")) {
        current = sections.computeIfAbsent(line, name -> new HashSet<>());
      } else {
        for (String word : line.split("\\s+", -1)) {
          current.add(Romaniser.latin(Cleaning.clean(word)));
        }
      }
    }
    sections.values().forEach(words -> words.remove(""));
    return sections;
  }
}
