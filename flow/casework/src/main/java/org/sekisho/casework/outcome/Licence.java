package org.sekisho.casework.outcome;

import java.util.List;
import org.sekisho.terms.Period;

/**
 * A permission with its bounds. An amendment is a new version under the same number.
 *
 * @param holder id of the organisation
 * @param allowances none where it is not bounded in quantity
 */
public record Licence(
    String number,
    String holder,
    Period valid,
    List<Allowance> allowances,
    List<Condition> conditions) {

  public Licence {
    allowances = List.copyOf(allowances);
    conditions = List.copyOf(conditions);
  }

  public Licence heldBy(String other) {
    return new Licence(number, other, valid, allowances, conditions);
  }
}
