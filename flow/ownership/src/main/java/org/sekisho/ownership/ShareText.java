package org.sekisho.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a percentage as people write it: {@code 30}, {@code 33.5}, {@code 25-50}. A number finer
 * than a millionth of a percent becomes the range between its two neighbours.
 */
public sealed interface ShareText {

  /** A share between nothing and all. */
  record Read(Share share) implements ShareText {}

  /** Not a share, and why. */
  record Refused(Fault fault) implements ShareText {}

  /** What can be wrong with a percentage. */
  enum Fault {
    NOT_A_NUMBER,
    NEGATIVE,
    OVER_HUNDRED,
    REVERSED
  }

  /** One number, or two joined by a hyphen or a dash. */
  Pattern NUMBERS =
      Pattern.compile(
          "\\s*(-?\\d{1,9}(?:\\.\\d{1,30})?)\\s*(?:[-–]\\s*(\\d{1,9}(?:\\.\\d{1,30})?)\\s*)?");

  static ShareText of(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    if (!matcher.matches()) {
      return new Refused(Fault.NOT_A_NUMBER);
    }
    BigDecimal least = new BigDecimal(matcher.group(1));
    BigDecimal most = Optional.ofNullable(matcher.group(2)).map(BigDecimal::new).orElse(least);
    return of(least, most);
  }

  /** Two percentages, both included. */
  static ShareText of(BigDecimal least, BigDecimal most) {
    if (least.signum() < 0) {
      return new Refused(Fault.NEGATIVE);
    }
    if (most.compareTo(BigDecimal.valueOf(100)) > 0) {
      return new Refused(Fault.OVER_HUNDRED);
    }
    if (least.compareTo(most) > 0) {
      return new Refused(Fault.REVERSED);
    }
    return new Read(
        new Share(millionths(least, RoundingMode.FLOOR), millionths(most, RoundingMode.CEILING)));
  }

  private static int millionths(BigDecimal percent, RoundingMode rounding) {
    return percent.movePointRight(6).setScale(0, rounding).intValueExact();
  }
}
