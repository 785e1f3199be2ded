package org.sekisho.casework.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sekisho.calendar.BusinessCalendar;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.law.pack.Clock;

/**
 * Reads clocks. A reading is a function of events, calendar, rule and time: the same four give the
 * same reading, whoever asks and whenever.
 */
public final class Clocks {

  private static final Comparator<ClockEvent> IN_TIME = Comparator.comparing(ClockEvent::at);

  private Clocks() {}

  /** What a clock shows, with holidays as they were known then. */
  public static ClockReading read(
      ClockRule rule, List<ClockEvent> events, BusinessCalendar calendar, Instant now) {
    return read(rule, events, calendar.asKnownAt(now), now);
  }

  /**
   * What a clock shows; for many cases at once.
   *
   * @param events in any order; those after {@code now} have not happened
   * @param days the working days as known at {@code now}
   */
  public static ClockReading read(
      ClockRule rule, List<ClockEvent> events, WorkingDays days, Instant now) {
    return reading(rule, inOrder(events, List.of(), now), days, now);
  }

  /**
   * What a clock shows if something happens that has not: "if the answer comes on that day, the
   * period ends then".
   */
  public static ClockReading suppose(
      ClockRule rule,
      List<ClockEvent> events,
      List<ClockEvent> supposed,
      WorkingDays days,
      Instant now) {
    return reading(rule, inOrder(events, supposed, now), days, now);
  }

  private static List<ClockEvent> inOrder(
      List<ClockEvent> events, List<ClockEvent> supposed, Instant now) {
    List<ClockEvent> all = new ArrayList<>(events.size() + supposed.size());
    for (ClockEvent event : events) {
      if (!event.at().isAfter(now)) {
        all.add(event);
      }
    }
    all.addAll(supposed);
    if (all.size() > 1) {
      all.sort(IN_TIME);
    }
    return all;
  }

  private static ClockReading reading(
      ClockRule rule, List<ClockEvent> inOrder, WorkingDays days, Instant now) {
    for (ClockEvent event : inOrder) {
      if (event.what().equals(rule.starts())) {
        return rule.direction() == Clock.Direction.AFTER
            ? new ForwardCount(rule, inOrder, event.at(), days, now).reading()
            : BackwardCount.reading(rule, inOrder, event.at(), days, now);
      }
    }
    return BackwardCount.notStarted(rule, now);
  }
}
