package org.sekisho.law.calendar;

import java.util.Optional;
import org.sekisho.law.calendar.CalendarPart.Kind;
import org.sekisho.law.pack.ExpectedAct;

/** What a pack expects, as part of a day. */
final class ExpectedParts {

  private ExpectedParts() {}

  static CalendarPart of(ExpectedAct act) {
    return new CalendarPart(
        kind(act.kind()),
        act.title(),
        Optional.empty(),
        act.rules().stream().findFirst(),
        act.citations(),
        act.confidence(),
        act.check());
  }

  private static Kind kind(ExpectedAct.Kind kind) {
    return switch (kind) {
      case BEGINS -> Kind.BEGINS;
      case APPLIES -> Kind.APPLIES;
      case SUSPENDED -> Kind.SUSPENDED;
      case ENDS -> Kind.ENDS;
      case RENEWAL -> Kind.RENEWAL;
      case DECISION -> Kind.DECISION;
    };
  }
}
