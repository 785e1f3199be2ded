package org.sekisho.casework.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One use of a licence.
 *
 * @param returned how much of it came back
 */
public record LicenceUse(
    String id,
    String item,
    BigDecimal amount,
    BigDecimal returned,
    LocalDate day,
    String reference) {

  /** What counts against the allowance. */
  public BigDecimal net() {
    return amount.subtract(returned);
  }

  public LicenceUse back(BigDecimal more) {
    return new LicenceUse(id, item, amount, returned.add(more), day, reference);
  }
}
