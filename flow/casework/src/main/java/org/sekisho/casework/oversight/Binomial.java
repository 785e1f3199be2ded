package org.sekisho.casework.oversight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The upper tail of the binomial distribution, to forty digits. */
final class Binomial {

  private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);
  private static final BigDecimal NEGLIGIBLE = new BigDecimal("1E-36");

  private Binomial() {}

  /** The chance of at least {@code least} of {@code of} where each has {@code millionths}. */
  static BigDecimal atLeast(long least, long of, long millionths) {
    if (least <= 0 || millionths >= Interval.MILLION) {
      return BigDecimal.ONE;
    }
    if (millionths <= 0 || least > of) {
      return BigDecimal.ZERO;
    }
    BigDecimal chance = BigDecimal.valueOf(millionths, 6);
    BigDecimal other = BigDecimal.ONE.subtract(chance);
    boolean high = BigDecimal.valueOf(least).compareTo(chance.multiply(BigDecimal.valueOf(of))) > 0;
    return high
        ? tail(least, of, chance, other)
        : BigDecimal.ONE.subtract(tail(of - least + 1, of, other, chance));
  }

  /** Terms from {@code from} on; beyond the mean each is smaller than the one before. */
  private static BigDecimal tail(long from, long of, BigDecimal chance, BigDecimal other) {
    BigDecimal odds = chance.divide(other, DIGITS);
    BigDecimal term =
        choose(of, from)
            .multiply(power(chance, from), DIGITS)
            .multiply(power(other, of - from), DIGITS);
    BigDecimal sum = term;
    for (long i = from; i < of && term.compareTo(sum.multiply(NEGLIGIBLE, DIGITS)) > 0; i++) {
      term =
          term.multiply(odds, DIGITS)
              .multiply(BigDecimal.valueOf(of - i), DIGITS)
              .divide(BigDecimal.valueOf(i + 1), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    return sum;
  }

  private static BigDecimal power(BigDecimal of, long exponent) {
    return of.pow(Math.toIntExact(exponent), DIGITS);
  }

  private static BigDecimal choose(long of, long some) {
    long fewer = Math.min(some, of - some);
    BigDecimal ways = BigDecimal.ONE;
    for (long i = 1; i <= fewer; i++) {
      ways =
          ways.multiply(BigDecimal.valueOf(of - fewer + i), DIGITS)
              .divide(BigDecimal.valueOf(i), DIGITS);
    }
    return ways;
  }
}
