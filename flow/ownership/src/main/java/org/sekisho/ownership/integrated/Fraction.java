package org.sekisho.ownership.integrated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.sekisho.ownership.Share;

/**
 * A fraction in lowest terms, with a positive denominator: the exact value of a sum of products.
 *
 * @param over the numerator
 * @param under the denominator
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  public Fraction {
    if (under.signum() <= 0) {
      throw new IllegalArgumentException("the denominator must be positive");
    }
    BigInteger divisor = over.gcd(under);
    if (!divisor.equals(BigInteger.ONE)) {
      over = over.divide(divisor);
      under = under.divide(divisor);
    }
  }

  /** A share in millionths of a percent. */
  public static Fraction ofShare(long millionths) {
    return new Fraction(BigInteger.valueOf(millionths), BigInteger.valueOf(Share.WHOLE));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.over.negate(), other.under));
  }

  public Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  /** The quotient; the other must not be zero. */
  public Fraction by(Fraction other) {
    boolean negative = other.over.signum() < 0;
    BigInteger divisor = negative ? other.over.negate() : other.over;
    BigInteger dividend = negative ? over.negate() : over;
    return new Fraction(dividend.multiply(other.under), under.multiply(divisor));
  }

  public int sign() {
    return over.signum();
  }

  public Fraction orLess(Fraction most) {
    return compareTo(most) <= 0 ? this : most;
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  /** In percent with at most so many digits after the point, for display only. */
  public String percentText(int digits) {
    return new BigDecimal(over)
        .movePointRight(2)
        .divide(new BigDecimal(under), digits, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
