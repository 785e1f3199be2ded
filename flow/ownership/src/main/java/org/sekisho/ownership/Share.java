package org.sekisho.ownership;

import java.math.BigDecimal;

/**
 * A share of a company, in millionths of a percent: an exact one, or the least and the most that it
 * can be. A bound that is open (more than 25 %) is the next millionth inside it.
 *
 * @param least the least that it can be, from 0
 * @param most the most that it can be, to {@link #WHOLE}
 */
public record Share(int least, int most) {

  /** One percent. */
  public static final int PERCENT = 1_000_000;

  /** All of a company: one hundred percent. */
  public static final int WHOLE = 100 * PERCENT;

  /** Nothing is known of it. */
  public static final Share UNKNOWN = new Share(0, WHOLE);

  public Share {
    if (least < 0 || most > WHOLE || least > most) {
      throw new IllegalArgumentException("no share lies between " + least + " and " + most);
    }
  }

  public static Share exact(int millionths) {
    return new Share(millionths, millionths);
  }

  /** A whole number of percent. */
  public static Share percent(int percent) {
    return exact(percent * PERCENT);
  }

  public static Share percent(int least, int most) {
    return new Share(least * PERCENT, most * PERCENT);
  }

  public boolean isExact() {
    return least == most;
  }

  /** In percent, as it is written in a holdings file: {@code 30}, {@code 33.5} or {@code 25-50}. */
  public String text() {
    return isExact() ? percentText(least) : percentText(least) + "-" + percentText(most);
  }

  /** A number of millionths of a percent, written in percent without needless zeros. */
  public static String percentText(long millionths) {
    return BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
  }
}
