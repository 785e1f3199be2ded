package org.sekisho.matter;

import java.math.BigDecimal;
import java.util.Optional;
import org.sekisho.terms.Text;

/** Shares as people write them, {@code 0.99 %}, and as we count them, in millionths of a whole. */
public final class Percent {

  private static final int DIGITS = 4;

  private Percent() {}

  /** Millionths, or empty where the text is no share of at most four decimals with a % sign. */
  public static Optional<Long> parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.endsWith("%") && !trimmed.endsWith("％")) {
      return Optional.empty();
    }
    String number = trimmed.substring(0, trimmed.length() - 1).strip();
    if (!number.matches("\\d{1,9}(\\.\\d{1,4})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(number).movePointRight(DIGITS).longValueExact());
  }

  public static String write(long millionths) {
    BigDecimal percent = BigDecimal.valueOf(millionths, DIGITS).stripTrailingZeros();
    return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + " %";
  }

  /** What a share looks like, for error messages. */
  static Text expected(long least, long greatest) {
    String from = write(least);
    String to = write(greatest);
    return Text.of(
        "a share from " + from + " to " + to + ", such as 5 %", from + "から" + to + "までの割合（例：5 %）");
  }
}
