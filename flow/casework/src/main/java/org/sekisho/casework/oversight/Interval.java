package org.sekisho.casework.oversight;

import java.math.BigDecimal;

/**
 * Between what the true share lies, in millionths, both ends rounded outward: the exact interval of
 * Clopper and Pearson (Biometrika 26, 1934), which is never narrower than it says.
 */
public record Interval(long least, long most) {

  static final long MILLION = 1_000_000;

  /** Half of five percent on each side. */
  private static final BigDecimal SIDE = new BigDecimal("0.025");

  /** The interval that holds the true share with at least 95 percent. */
  public static Interval of(Share share) {
    long least = least(share.part(), share.whole());
    long most = MILLION - least(share.whole() - share.part(), share.whole());
    return new Interval(least, most);
  }

  /** The largest chance under which so many or more would be seen in at most 2.5 percent. */
  private static long least(long part, long whole) {
    if (part == 0) {
      return 0;
    }
    long low = 0;
    long high = MILLION;
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (Binomial.atLeast(part, whole, middle).compareTo(SIDE) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
