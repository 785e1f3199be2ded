package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One-letter romanisations of the alphabets in {@code letters.txt}. */
final class Letters {

  private static final String[] LATIN = load();

  private Letters() {}

  /** The romanisation of a letter; empty for a silent one; null-free: absent ones are "?". */
  static String of(char letter) {
    String latin = letter < LATIN.length ? LATIN[letter] : "?";
    return latin.isEmpty() ? "?" : latin.equals("-") ? "" : latin;
  }

  static boolean isKnown(char letter) {
    return letter < LATIN.length && !LATIN[letter].isEmpty();
  }

  private static String[] load() {
    Map<Character, String> found = new HashMap<>();
    for (String line : Tables.lines("letters.txt")) {
      List<String> words = new ArrayList<>(List.of(line.split("\\s+", -1)));
      for (int i = 0; i + 1 < words.size(); i += 2) {
        found.put(words.get(i).charAt(0), words.get(i + 1));
      }
    }
    String[] latin = new String[0x1100];
    for (int i = 0; i < latin.length; i++) {
      latin[i] = found.getOrDefault((char) i, "");
    }
    return latin;
  }
}
