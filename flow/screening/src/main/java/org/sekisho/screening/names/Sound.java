package org.sekisho.screening.names;

/** How far the letters of a word tell its sound, hence how it may be compared across scripts. */
public enum Sound {
  /** Consonants and vowels. */
  FULL,
  /** Arabic and Hebrew letters: consonants, few vowels. */
  CONSONANTS,
  /** Kana, or Han used for sound: a foreign word bent to another language's syllables. */
  LOAN;

  static Sound of(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (letter >= '\u0590' && letter <= '\u06ff') {
        return CONSONANTS;
      }
    }
    return FULL;
  }
}
