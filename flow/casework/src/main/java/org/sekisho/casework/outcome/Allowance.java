package org.sekisho.casework.outcome;

import java.math.BigDecimal;
import org.sekisho.casework.filing.CaseItem;

/**
 * How much a licence allows of an item.
 *
 * @param item its id in the filing
 */
public record Allowance(String item, CaseItem.Quantity quantity) {

  public BigDecimal amount() {
    return quantity.amount();
  }

  public String unit() {
    return quantity.unit();
  }
}
