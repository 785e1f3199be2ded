package org.sekisho.benchmarks;

/** The likeness of two texts, 0 to 1 (W. E. Winkler, "String Comparator Metrics", 1990). */
final class JaroWinkler {

  private static final double PREFIX_WEIGHT = 0.1;
  private static final int LONGEST_PREFIX = 4;

  private JaroWinkler() {}

  static double of(String one, String other) {
    int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
    boolean[] left = new boolean[one.length()];
    boolean[] right = new boolean[other.length()];
    int shared = 0;
    for (int i = 0; i < one.length(); i++) {
      int end = Math.min(other.length(), i + window + 1);
      for (int j = Math.max(0, i - window); !left[i] && j < end; j++) {
        if (!right[j] && one.charAt(i) == other.charAt(j)) {
          left[i] = true;
          right[j] = true;
          shared++;
        }
      }
    }
    if (shared == 0) {
      return 0;
    }
    double moved = moved(one, other, left, right) / 2.0;
    double jaro =
        ((double) shared / one.length()
                + (double) shared / other.length()
                + (shared - moved) / shared)
            / 3;
    return jaro + prefix(one, other) * PREFIX_WEIGHT * (1 - jaro);
  }

  private static int moved(String one, String other, boolean[] left, boolean[] right) {
    int moved = 0;
    int j = 0;
    for (int i = 0; i < one.length(); i++) {
      if (left[i]) {
        while (!right[j]) {
          j++;
        }
        moved += one.charAt(i) == other.charAt(j++) ? 0 : 1;
      }
    }
    return moved;
  }

  private static int prefix(String one, String other) {
    int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
    int length = 0;
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
