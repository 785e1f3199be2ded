package org.sekisho.screening.formats;

/** Numbers written in kanji, as Japanese notices number themselves: 四百四十七 is 447. */
final class KanjiNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千";
  private static final int[] POWERS = {10, 100, 1000};

  private KanjiNumber() {}

  static int of(String kanji) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < kanji.length(); i++) {
      char sign = kanji.charAt(i) == '元' ? '一' : kanji.charAt(i);
      int unit = UNITS.indexOf(sign);
      if (unit < 0) {
        digit = digit * 10 + Math.max(0, DIGITS.indexOf(sign));
      } else {
        total += Math.max(1, digit) * POWERS[unit];
        digit = 0;
      }
    }
    return total + digit;
  }
}
