package org.sekisho.access.marking;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of words behind an American level, in the order in which a banner has them (ISOO and
 * the register of the intelligence community): each kind between {@code //}, its words between
 * {@code /}. Systems and programmes are told by their form, not by a register, which is not public.
 */
enum Category {
  SCI("(HCS|SI|TK|RSV|KDK)(-[A-Z0-9]{1,8}( [A-Z0-9]{1,8})*)*"),
  SPECIAL_ACCESS("(SAR|SPECIAL ACCESS REQUIRED)-[A-Z0-9]{1,20}( [A-Z0-9]{1,20}){0,5}"),
  ATOMIC("RD|FRD|RD-CNWDI|RESTRICTED DATA|FORMERLY RESTRICTED DATA"),
  FOREIGN("FGI( [A-Z]{3,4}){0,20}"),
  DISSEMINATION("REL TO .*"),
  OTHER("(?!)");

  private final Pattern form;

  Category(String form) {
    this.form = Pattern.compile(form);
  }

  static Optional<Category> of(String word) {
    Optional<Control> control = Control.of(word);
    if (control.isPresent()) {
      return control.map(Control::category);
    }
    for (Category category : values()) {
      if (category.form.matcher(word).matches()) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  /** Whether its words are compartments: one must be let into each. */
  boolean isCompartment() {
    return this == SCI || this == SPECIAL_ACCESS || this == ATOMIC;
  }
}
