package org.sekisho.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sekisho.terms.Text;

/** The known word that a mistyped one most likely meant, by edit distance. */
public final class Nearest {

  private static final int FURTHEST = 3;

  private Nearest() {}

  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= Math.min(FURTHEST, word.length() / 2));
  }

  /** "Did you mean ...?" where a known word is near, else another hint. */
  public static Text hint(String word, Collection<String> known, Text otherwise) {
    return to(word, known)
        .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
        .orElse(otherwise);
  }

  /** Levenshtein distance with one row. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
