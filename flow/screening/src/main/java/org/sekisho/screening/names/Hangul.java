package org.sekisho.screening.names;

import java.util.HashMap;
import java.util.Map;

/**
 * Korean syllables in Latin letters, by arithmetic on the Unicode block (Unicode 3.12). Two
 * manners: the South's, near the Revised Romanization but with {@code o} for ㅓ and {@code u} for ㅡ
 * as names are written; the North's, near McCune-Reischauer without its marks.
 */
final class Hangul {

  /** How a name is romanised. */
  enum Manner {
    SOUTH,
    NORTH
  }

  private static final String[] SOUTH_FIRST =
      "g kk n d tt r m b pp s ss . j jj ch k t p h".split(" ", -1);
  private static final String[] NORTH_FIRST =
      "k kk n t tt r m p pp s ss . ch tch ch k t p h".split(" ", -1);
  private static final String[] VOWELS =
      "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ", -1);
  private static final String[] LAST =
      ". k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);
  private static final Map<String, String[]> SURNAMES = surnames();

  private Hangul() {}

  static boolean isSyllable(char letter) {
    return letter >= '\uac00' && letter <= '\ud7a3';
  }

  /** A word of syllables; characters that are none are left out. */
  static String latin(String word, Manner manner) {
    StringBuilder latin = new StringBuilder(word.length() * 3);
    boolean voiced = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (isSyllable(letter)) {
        voiced = syllable(letter - '\uac00', manner, voiced, latin);
      }
    }
    return latin.toString();
  }

  /** A surname as its bearers write it, else by the rule. */
  static String surname(String word, Manner manner) {
    String[] written = SURNAMES.get(word);
    return written == null ? latin(word, manner) : written[manner.ordinal()];
  }

  static boolean isSurname(String word) {
    return SURNAMES.containsKey(word);
  }

  /** Returns whether the next consonant stands between voiced sounds. */
  private static boolean syllable(int index, Manner manner, boolean voiced, StringBuilder latin) {
    boolean hard = manner == Manner.NORTH && !voiced;
    String first = (hard ? NORTH_FIRST : SOUTH_FIRST)[index / 588];
    String last = LAST[index % 28];
    latin.append(first.equals(".") ? "" : first).append(VOWELS[index % 588 / 28]);
    latin.append(last.equals(".") ? "" : last);
    return last.equals(".") || "nmlng".contains(last);
  }

  private static Map<String, String[]> surnames() {
    Map<String, String[]> known = new HashMap<>();
    for (String line : Tables.lines("east-asian-surnames.txt")) {
      String[] words = line.split("\\s+", -1);
      if (isSyllable(words[0].charAt(0))) {
        known.put(words[0], new String[] {words[1], words[words.length - 1]});
      }
    }
    return Map.copyOf(known);
  }
}
