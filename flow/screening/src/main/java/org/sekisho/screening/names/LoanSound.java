package org.sekisho.screening.names;

/**
 * The consonants of a word as kana keeps them: r and l, b and v, h and f, s and z fall together, an
 * r that closes a syllable is silent, and vowels are added and changed at will. Both an English
 * word and its kana come out the same: {@code service} and {@code sabisu} are {@code sbs}.
 */
final class LoanSound {

  private LoanSound() {}

  /** Of a text whose {@link #rhotic} is known. */
  static String of(String text, String rhotic) {
    String heard = text.indexOf('r') < 0 ? text : withoutSilentR(text);
    return heard.length() == text.length() ? rhotic : bones(folded(heard));
  }

  /**
   * The same with every r kept: kana writes the r of Marta, not that of park.
   *
   * @param folded the text, folded
   */
  static String rhotic(String text, String folded) {
    return bones(text.contains("th") ? folded(text) : folded);
  }

  private static String folded(String text) {
    return Folding.fold(text.replace("th", "s"));
  }

  private static String bones(String folded) {
    StringBuilder bones = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char sound = merged(folded.charAt(i));
      boolean repeated = !bones.isEmpty() && bones.charAt(bones.length() - 1) == sound;
      if (sound != ' ' && !repeated) {
        bones.append(sound);
      }
    }
    return bones.toString();
  }

  private static String withoutSilentR(String text) {
    StringBuilder heard = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean closes = i + 1 == text.length() || "aeiouyr".indexOf(text.charAt(i + 1)) < 0;
      boolean afterVowel = i > 0 && "aeiou".indexOf(text.charAt(i - 1)) >= 0;
      if (text.charAt(i) != 'r' || !closes || !afterVowel) {
        heard.append(text.charAt(i));
      }
    }
    return heard.toString();
  }

  private static char merged(char sound) {
    return switch (sound) {
      case 'a', 'i', 'u' -> ' ';
      case 'l' -> 'r';
      case 'v' -> 'b';
      case 'f' -> 'h';
      case 'c' -> 't';
      case 'x', 'z', 'j' -> 's';
      case 'm' -> 'n';
      default -> sound;
    };
  }
}
