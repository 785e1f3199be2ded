package org.sekisho.casework.clock;

import java.util.List;
import java.util.Optional;
import org.sekisho.calendar.BusinessCalendar;
import org.sekisho.calendar.DayRule;

/**
 * Clocks and what happened, as a person wrote them.
 *
 * @param announced days that were announced and are in no calendar that ships, for example a storm
 */
public record ClockFile(List<ClockRule> rules, List<ClockEvent> events, List<DayRule> announced) {

  public ClockFile {
    rules = List.copyOf(rules);
    events = List.copyOf(events);
    announced = List.copyOf(announced);
  }

  /** The calendar of a rule with the days of this file. */
  public Optional<BusinessCalendar> calendar(ClockRule rule) {
    return rule.counting().businessCalendar().map(calendar -> calendar.with(announced));
  }
}
