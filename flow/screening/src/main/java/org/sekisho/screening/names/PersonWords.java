package org.sekisho.screening.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Titles, particles and articles of persons' names, by their romanised form; those in Han
 * characters as they are written, since many a family name sounds like one of them.
 */
final class PersonWords {

  /** Characters that a name has at least: a family name and a given one. */
  private static final int LEAST_NAME = 2;

  private static final String HAN = "[titles in Han]";
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

  /** A name in Han characters without the title behind it. */
  static String withoutHanTitle(String name) {
    String bare = name;
    for (String title : SECTIONS.getOrDefault(HAN, Set.of())) {
      boolean stands = name.endsWith(title) && name.length() - title.length() >= LEAST_NAME;
      String left = stands ? name.substring(0, name.length() - title.length()).strip() : name;
      bare = left.length() < bare.length() ? left : bare;
    }
    return bare;
  }

  private static boolean in(String section, Word word) {
    return SECTIONS.getOrDefault(section, Set.of()).contains(word.latin());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> current = new HashSet<>();
    boolean written = false;
    for (String line : Tables.lines("person-words.txt")) {
      if (line.startsWith("[")) {
        current = sections.computeIfAbsent(line, name -> new HashSet<>());
        written = line.equals(HAN);
      } else {
        for (String word : line.split("\\s+", -1)) {
          current.add(written ? word : Romaniser.latin(Cleaning.clean(word)));
        }
      }
    }
    sections.values().forEach(words -> words.remove(""));
    return sections;
  }
}
