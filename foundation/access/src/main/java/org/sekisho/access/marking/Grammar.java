package org.sekisho.access.marking;

import org.sekisho.access.Label;

/** How one authority writes its markings. */
sealed interface Grammar
    permits ControlledUnclassified,
        EuropeanUnion,
        Japan,
        Nato,
        TrafficLight,
        UnitedKingdom,
        UnitedStates {

  /** Whether a marking begins as those of this authority do. */
  boolean claims(String marking);

  void read(Span marking, Reading reading);

  /** The banner that says most of a label; {@link Notation} checks that it says all. */
  String banner(Label label);

  /** The mark of a portion, in parentheses. */
  default String portion(Label label) {
    return "(" + banner(label) + ")";
  }
}
