package org.sekisho.screening.search.ofac;

/** The Soundex code of a word, as the National Archives of the United States describe it. */
final class Soundex {

  private static final int LENGTH = 4;

  /** The digit of each letter from A; 0 for letters that have none. */
  private static final String DIGITS = "01230120022455012623010202";

  private Soundex() {}

  /** A letter and three digits; empty where the word has no letter of the Latin alphabet. */
  static String of(String word) {
    StringBuilder code = new StringBuilder();
    char last = '0';
    for (int i = 0; i < word.length() && code.length() < LENGTH; i++) {
      char letter = word.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        char digit = DIGITS.charAt(letter - 'A');
        boolean first = code.isEmpty();
        if (first) {
          code.append(letter);
        } else if (digit != '0' && digit != last) {
          code.append(digit);
        }
        last = isTransparent(letter) ? last : digit;
      }
    }
    return code.isEmpty() ? "" : (code + "000").substring(0, LENGTH);
  }

  /** Letters of one digit on both sides of H or W are one. */
  private static boolean isTransparent(char letter) {
    return letter == 'H' || letter == 'W';
  }
}
