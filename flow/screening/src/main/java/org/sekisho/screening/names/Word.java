package org.sekisho.screening.names;

import java.util.Locale;

/**
 * A word of a name on its way to becoming a part.
 *
 * @param raw as written, after cleaning
 * @param latin lower-case letters a to z and digits
 * @param hyphened whether a hyphen joins it to the word before
 * @param sound how far its letters tell its sound
 */
record Word(String raw, String latin, boolean hyphened, Sound sound) {

  /** A word in Latin letters or an alphabet with vowels. */
  static Word of(String raw, boolean hyphened) {
    String latin = Romaniser.latin(raw);
    return new Word(raw, latin, hyphened, Sound.of(raw));
  }

  static Word of(String raw, String latin, Sound sound) {
    return new Word(raw, latin, false, sound);
  }

  /** As written where the alphabet is not Latin, so that a slip there is one edit; else latin. */
  String letters() {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > '\u02ff') {
        return raw.toLowerCase(Locale.ROOT);
      }
    }
    return latin;
  }

  boolean isUpper() {
    for (int i = 0; i < raw.length(); i++) {
      if (!Character.isUpperCase(raw.charAt(i))) {
        return false;
      }
    }
    return !raw.isEmpty();
  }

  /**
   * A word and what it does in a name: all that its {@link Part} is made from.
   *
   * @param article what stands before it and belongs to it, or empty
   * @param number its value, or -1
   */
  record Use(
      String raw,
      String written,
      String text,
      String article,
      Role role,
      Sound sound,
      int number) {}
}
