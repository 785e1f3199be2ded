package org.sekisho.screening.search.ofac;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The score of two names: the higher of Jaro-Winkler over the whole strings, and of the mean over
 * the parts asked about, each by its best counterpart. A counterpart that only sounds alike by
 * Soundex scores at least {@link #SOUNDS_ALIKE}; what it truly adds is not published.
 */
final class NameScore {

  static final double SOUNDS_ALIKE = 0.8;

  private NameScore() {}

  /** Upper case, without accents and marks, words by single spaces. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{Mn}", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  static List<String> parts(String plain) {
    return Stream.of(plain.split(" ", -1)).filter(part -> !part.isEmpty()).toList();
  }

  /** In thousandths. */
  static int of(String asked, String listed) {
    double whole = JaroWinkler.of(asked, listed);
    return (int) Math.floor(1000 * Math.max(whole, byParts(parts(asked), parts(listed))));
  }

  private static double byParts(List<String> asked, List<String> listed) {
    return asked.stream().mapToDouble(part -> best(part, listed)).average().orElse(0);
  }

  private static double best(String part, List<String> listed) {
    return listed.stream().mapToDouble(other -> part(part, other)).max().orElse(0);
  }

  static double part(String asked, String listed) {
    double score = JaroWinkler.of(asked, listed);
    String code = Soundex.of(asked);
    boolean alike = !code.isEmpty() && code.equals(Soundex.of(listed));
    return alike ? Math.max(score, SOUNDS_ALIKE) : score;
  }
}
