package org.sekisho.matter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sekisho.terms.Text;

/** Exact numbers with a fixed count of decimals, kept as a count of the smallest step. */
final class Decimal {

  private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");

  private Decimal() {}

  /** How many of the smallest steps make one. */
  static long scale(int decimals) {
    return BigDecimal.TEN.pow(decimals).longValueExact();
  }

  /** The count of steps, or empty where the text is no such number or has more decimals. */
  static Optional<Long> parse(String text, int decimals) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      BigDecimal steps = new BigDecimal(text).movePointRight(decimals);
      return Optional.of(steps.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    } catch (ArithmeticException tooFine) {
      return Optional.empty();
    }
  }

  static String write(long value, int decimals) {
    return plain(value, decimals).toPlainString();
  }

  /** With a comma at every thousand. */
  static String grouped(long value, int decimals) {
    BigDecimal number = plain(value, decimals);
    return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
  }

  private static BigDecimal plain(long value, int decimals) {
    BigDecimal number = BigDecimal.valueOf(value, decimals).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
  }

  /** What such a number looks like, for error messages. */
  static Text expected(String from, String to, int decimals, String unit) {
    return decimals == 0
        ? Text.of(
            "a whole number from " + from + " to " + to + " (" + unit + ")",
            from + "から" + to + "までの整数（" + unit + "）")
        : Text.of(
            "a number from %s to %s with at most %d decimals (%s)"
                .formatted(from, to, decimals, unit),
            "%sから%sまでの数（小数点以下%d桁まで、%s）".formatted(from, to, decimals, unit));
  }
}
