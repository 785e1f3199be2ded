package org.sekisho.terms;

/**
 * A text for people, in English and in Japanese. Both are always there.
 *
 * @param en the English text
 * @param ja the Japanese text
 */
public record Text(String en, String ja) {

  public static Text of(String en, String ja) {
    return new Text(en, ja);
  }

  /** The same characters in both languages: names, codes, numbers. */
  public static Text same(String text) {
    return new Text(text, text);
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case JA -> ja;
    };
  }
}
