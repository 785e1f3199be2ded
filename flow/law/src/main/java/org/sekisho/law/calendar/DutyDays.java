package org.sekisho.law.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sekisho.law.calendar.CalendarPart.Kind;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Collision;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Period;

/** The days on which clocks begin and end to run by law, and on which laws begin to collide. */
final class DutyDays {

  private DutyDays() {}

  static void of(Regime regime, BiConsumer<LocalDate, CalendarPart> days) {
    regime
        .clocks()
        .values()
        .forEach(clock -> add(clock.inForce(), kind -> part(kind, clock), days));
    regime.collisions().forEach(each -> add(each.inForce(), kind -> part(kind, each), days));
  }

  private static void add(
      Period inForce, Function<Kind, CalendarPart> part, BiConsumer<LocalDate, CalendarPart> days) {
    days.accept(inForce.from(), part.apply(Kind.BEGINS));
    inForce.to().ifPresent(last -> days.accept(last.plusDays(1), part.apply(Kind.ENDS)));
  }

  private static CalendarPart part(Kind kind, Clock clock) {
    return new CalendarPart(
        kind,
        clock.title(),
        Optional.empty(),
        Optional.empty(),
        clock.citations(),
        clock.confidence(),
        clock.check());
  }

  private static CalendarPart part(Kind kind, Collision collision) {
    return new CalendarPart(
        kind,
        collision.title(),
        Optional.empty(),
        Optional.empty(),
        collision.citations(),
        collision.confidence(),
        Optional.empty());
  }
}
