package org.sekisho.screening.party;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The writing system of a name: that of most of its letters; kana beside Han is Japanese. */
public enum Script {
  LATIN,
  CYRILLIC,
  GREEK,
  ARABIC,
  HEBREW,
  ARMENIAN,
  GEORGIAN,
  DEVANAGARI,
  THAI,
  HAN,
  JAPANESE,
  HANGUL,
  OTHER,
  /** No letters at all. */
  NONE;

  /** The word used in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Script of(String text) {
    Map<Script, Integer> letters = new EnumMap<>(Script.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(point -> letters.merge(of(point), 1, Integer::sum));
    int kana = letters.getOrDefault(JAPANESE, 0);
    if (kana > 0) {
      letters.merge(JAPANESE, letters.getOrDefault(HAN, 0), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(NONE);
  }

  private static Script of(int point) {
    return switch (UnicodeScript.of(point)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case DEVANAGARI -> DEVANAGARI;
      case THAI -> THAI;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> JAPANESE;
      case HANGUL -> HANGUL;
      // The Unicode standard adds scripts with every version; an exhaustive switch is not possible.
      default -> OTHER;
    };
  }
}
