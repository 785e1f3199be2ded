package org.sekisho.benchmarks;

/** Why an acquisition is outside the hand-written law. */
enum Exclusion {
  NONE,
  INHERITANCE,
  MERGER_OF_HOLDER,
  STOCK_SPLIT,
  GRATIS_ALLOTMENT,
  WHOLLY_OWNED_ISSUE,
  UNDERWRITING,
  CHANGE_OF_FORM,
  OTHER_EXCLUSION
}
