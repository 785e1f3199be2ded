package org.sekisho.book.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What can be searched in a text: words of letters and digits, and of Japanese every pair of signs
 * that stand together. Wide and narrow, great and small letters are the same (NFKC, lower case).
 * The script of the search page cuts its query in the same way.
 */
final class Tokens {

  private static final String SIGN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]";
  private static final Pattern RUN =
      Pattern.compile(SIGN + "+|(?:(?!" + SIGN + ")[\\p{L}\\p{N}])+");
  private static final Pattern JAPANESE = Pattern.compile(SIGN + "+");

  private Tokens() {}

  static SortedSet<String> of(String text) {
    SortedSet<String> tokens = new TreeSet<>();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    RUN.matcher(plain).results().map(MatchResult::group).forEach(run -> add(run, tokens));
    return tokens;
  }

  private static void add(String run, SortedSet<String> tokens) {
    if (!JAPANESE.matcher(run).matches() || run.length() == 1) {
      tokens.add(run);
      return;
    }
    for (int i = 0; i + 2 <= run.length(); i++) {
      tokens.add(run.substring(i, i + 2));
    }
  }
}
