package org.sekisho.casework.filing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A good, a technology or another thing of which a case speaks.
 *
 * @param control the entry of a control list, for example {@code 3A001.a}
 */
public record CaseItem(
    String id, String name, Optional<String> control, Optional<Quantity> quantity) {

  /**
   * How much of it, exactly.
   *
   * @param unit a unit of measure, or a currency where the value is meant
   */
  public record Quantity(BigDecimal amount, String unit) {
    public Quantity {
      if (amount.signum() < 0) {
        throw new IllegalArgumentException("a quantity is not below zero: " + amount);
      }
      amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
  }
}
