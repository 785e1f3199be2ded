package org.sekisho.screening.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Japanese ends and English begins in an entry whose line breaks may be lost. */
final class MetiLanguages {

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・･]");

  /** After a Japanese sign or a bracket: at least three Latin words, as in a glued English name. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー）)])"
              + "(?=\\p{Lu}[\\p{IsLatin}\\d.&'-]*(?: [\\p{IsLatin}\\d.,&'-]+){2,})");

  private MetiLanguages() {}

  /** The index of the first English character; the length of the text where there is none. */
  static int englishFrom(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (Brackets.depth(text, 0, start) == 0 && isEnglish(text, start, end)) {
        return start;
      }
      int glued = glued(text, start, end);
      if (glued >= 0) {
        return glued;
      }
      start = end + 1;
    }
    return text.length();
  }

  /** A line is English when it has Latin letters and no Japanese outside of its brackets. */
  private static boolean isEnglish(String text, int start, int end) {
    boolean latin = false;
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += Brackets.depth(text, i, i + 1);
      boolean closes = text.charAt(i) == '）' || text.charAt(i) == ')';
      depth = closes ? Math.max(0, depth - 1) : depth;
      String sign = text.substring(i, i + 1);
      if (depth == 0 && !closes && JAPANESE.matcher(sign).matches()) {
        return false;
      }
      latin |= Character.isLetter(text.charAt(i)) && text.charAt(i) < 0x250;
    }
    return latin;
  }

  private static int glued(String text, int start, int end) {
    Matcher glued = GLUED.matcher(text).region(start, end).useTransparentBounds(true);
    while (glued.find()) {
      if (glued.start() > start && Brackets.depth(text, 0, glued.start()) == 0) {
        return glued.start();
      }
    }
    return -1;
  }

  /** Whether a line goes on without a space: Japanese on both sides, or a hyphen before. */
  static boolean joinsTightly(CharSequence before, String line) {
    String last = before.toString().substring(before.length() - 1);
    String first = line.strip().isEmpty() ? "" : line.strip().substring(0, 1);
    boolean tight = JAPANESE.matcher(last).matches() || "（(「、".contains(last);
    return "-".equals(last) || (tight && !isLatin(first)) || JAPANESE.matcher(first).matches();
  }

  private static boolean isLatin(String sign) {
    return !sign.isEmpty() && Character.isLetter(sign.charAt(0)) && sign.charAt(0) < 0x250;
  }
}
