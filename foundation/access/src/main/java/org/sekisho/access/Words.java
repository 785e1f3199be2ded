package org.sekisho.access;

import java.util.regex.Pattern;

/** Which words a label may hold: such as can be written in one line between commas. */
final class Words {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._:+@/-]{0,98}[\\p{L}\\p{N}])?");

  private Words() {}

  static boolean isWord(String word) {
    return WORD.matcher(word).matches();
  }

  static void check(String word) {
    if (!isWord(word)) {
      throw new IllegalArgumentException("no word of a label: " + word);
    }
  }
}
