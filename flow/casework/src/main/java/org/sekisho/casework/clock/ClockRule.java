package org.sekisho.casework.clock;

import java.time.ZoneId;
import org.sekisho.calendar.FirstDay;
import org.sekisho.calendar.Length;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Counting;
import org.sekisho.terms.Text;

/**
 * A period as it is counted for cases.
 *
 * @param starts the event that starts it
 * @param zone where its days begin and end
 */
public record ClockRule(
    String id,
    Text title,
    Clock.Kind kind,
    String starts,
    Clock.Direction direction,
    Length length,
    FirstDay firstDay,
    ZoneId zone,
    Counting counting) {

  /** The rule of a clock of a regime. */
  public static ClockRule of(Clock clock) {
    return new ClockRule(
        clock.id(),
        clock.title(),
        clock.kind(),
        clock.starts(),
        clock.direction(),
        clock.length(),
        clock.firstDay(),
        clock.counting().zone(),
        clock.counting());
  }
}
