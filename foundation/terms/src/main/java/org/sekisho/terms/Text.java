package org.sekisho.terms;

import java.time.LocalDate;

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

  /** A day: {@code 2020-06-07} and {@code 2020年6月7日}. */
  public static Text of(LocalDate day) {
    return new Text(
        day.toString(),
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case JA -> ja;
    };
  }
}
