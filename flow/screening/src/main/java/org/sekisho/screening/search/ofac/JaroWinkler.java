package org.sekisho.screening.search.ofac;

/** The similarity of two strings by M. Jaro (1989) with the prefix of W. Winkler (1990). */
final class JaroWinkler {

  private static final int LONGEST_PREFIX = 4;
  private static final double PREFIX_WEIGHT = 0.1;

  private JaroWinkler() {}

  /** From 0, nothing in common, to 1, equal. */
  static double of(String one, String other) {
    double jaro = jaro(one, other);
    int prefix = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
    while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  private static double jaro(String one, String other) {
    int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    boolean[] used = new boolean[other.length()];
    StringBuilder common = new StringBuilder();
    for (int i = 0; i < one.length(); i++) {
      int last = Math.min(other.length() - 1, i + reach);
      for (int j = Math.max(0, i - reach); j <= last; j++) {
        if (!used[j] && one.charAt(i) == other.charAt(j)) {
          used[j] = true;
          common.append(one.charAt(i));
          break;
        }
      }
    }
    double count = common.length();
    return count == 0
        ? 0
        : (count / one.length()
                + count / other.length()
                + (count - transposed(common, other, used) / 2.0) / count)
            / 3;
  }

  private static int transposed(CharSequence common, String other, boolean[] used) {
    int at = 0;
    int transposed = 0;
    for (int j = 0; j < used.length; j++) {
      if (used[j]) {
        transposed += common.charAt(at) == other.charAt(j) ? 0 : 1;
        at++;
      }
    }
    return transposed;
  }
}
