package org.sekisho.casework.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many, exactly. */
public record Share(long part, long whole) {

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** Percent with one digit, half up; empty words where there is nothing to share. */
  public String percent() {
    return whole == 0
        ? "-"
        : BigDecimal.valueOf(part * 100)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
