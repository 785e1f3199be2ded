package org.sekisho.screening.names;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in digits, in Roman numerals up to 39, and in English words up to 99. */
final class Numerals {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
  private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,8}(st|nd|rd|th)");
  private static final Pattern ROMAN = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})");
  private static final List<String> UNITS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" ", -1));
  private static final List<String> ORDINALS =
      List.of(
          "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              .split(" ", -1));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);

  private Numerals() {}

  /** The value of a word that is a number by itself, or -1. */
  static int value(String latin, boolean first) {
    if (!latin.isEmpty() && !mayBegin(latin.charAt(0))) {
      return -1;
    }
    if (DIGITS.matcher(latin).matches()) {
      return Integer.parseInt(latin);
    }
    if (ORDINAL.matcher(latin).matches()) {
      return Integer.parseInt(latin.substring(0, latin.length() - 2));
    }
    if (!first && !latin.isEmpty() && ROMAN.matcher(latin).matches()) {
      return roman(latin);
    }
    int unit = UNITS.indexOf(latin);
    int ordinal = ORDINALS.indexOf(latin);
    return unit >= 0 ? unit : ordinal >= 0 ? ordinal : TENS.getOrDefault(latin, -1);
  }

  /** First letters of numbers: digits, Roman numerals, and English words from zero to twelfth. */
  private static boolean mayBegin(char letter) {
    return letter <= '9' || "efinostvxz".indexOf(letter) >= 0;
  }

  /** Whether the next number belongs to this one: forty four, forty 4. */
  static boolean continues(int value, String before, int next) {
    return TENS.containsKey(before) && value % 10 == 0 && next > 0 && next < 10;
  }

  private static int roman(String latin) {
    int value = 0;
    for (int i = 0; i < latin.length(); i++) {
      int digit = digit(latin.charAt(i));
      boolean before = i + 1 < latin.length() && digit(latin.charAt(i + 1)) > digit;
      value += before ? -digit : digit;
    }
    return value;
  }

  private static int digit(char letter) {
    return letter == 'x' ? 10 : letter == 'v' ? 5 : 1;
  }
}
