package org.sekisho.law.words;

import org.sekisho.terms.Language;

/**
 * Numbers items as statutes do: 一, then イ, then （1）; in English (1), then (a), then ((1)). Every
 * deeper level has one more pair of brackets, so that each number tells its level.
 */
final class ItemNumber {

  private static final String KANJI = "一二三四五六七八九";
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

  private ItemNumber() {}

  /** The sign of the item with this index, which begins at 0, with the space after it. */
  static String of(Language language, int level, int index) {
    return switch (language) {
      case EN -> english(level, index) + " ";
      case JA -> japanese(level, index);
    };
  }

  private static String english(int level, int index) {
    return switch (level) {
      case 0 -> "(" + (index + 1) + ")";
      case 1 -> "(" + letters(index) + ")";
      default -> "(".repeat(level) + (index + 1) + ")".repeat(level);
    };
  }

  private static String japanese(int level, int index) {
    return switch (level) {
      case 0 -> kanji(index + 1) + "　";
      case 1 -> iroha(index) + "　";
      default -> "（".repeat(level - 1) + (index + 1) + "）".repeat(level - 1);
    };
  }

  private static String letters(int index) {
    String last = Character.toString('a' + index % 26);
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  private static String iroha(int index) {
    String last = IROHA.substring(index % IROHA.length(), index % IROHA.length() + 1);
    return index < IROHA.length() ? last : iroha(index / IROHA.length() - 1) + last;
  }

  private static String kanji(int count) {
    if (count > 99) {
      return Integer.toString(count);
    }
    int tens = count / 10;
    return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + digit(count % 10);
  }

  private static String digit(int digit) {
    return digit == 0 ? "" : KANJI.substring(digit - 1, digit);
  }
}
