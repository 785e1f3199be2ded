package org.sekisho.law.pack;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sekisho.calendar.BusinessCalendar;
import org.sekisho.calendar.Calendars;
import org.sekisho.calendar.FirstDay;
import org.sekisho.calendar.Length;
import org.sekisho.calendar.Roll;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.terms.Text;

/**
 * How a period is counted beside its length. What a pack leaves out: Monday to Friday as working
 * days, no roll, no cut-off, nothing that stops or extends it, no consequence.
 *
 * @param calendar whose working days count
 * @param ends the events that meet the period
 */
public record Counting(
    Optional<String> calendar,
    Roll roll,
    Optional<CutOff> cutOff,
    List<String> ends,
    List<Suspension> suspensions,
    Optional<Extension> extension,
    Consequence consequence) {

  public Counting {
    ends = List.copyOf(ends);
    suspensions = List.copyOf(suspensions);
  }

  /** The calendar, where one is named. */
  public Optional<BusinessCalendar> businessCalendar() {
    return calendar.flatMap(Calendars::named);
  }

  /** The working days as known at an instant. */
  public WorkingDays daysKnownAt(Instant known) {
    return businessCalendar().map(each -> each.asKnownAt(known)).orElse(WorkingDays.WEEKDAYS);
  }

  /** Where its days begin and end. */
  public ZoneId zone() {
    return businessCalendar().map(BusinessCalendar::zone).orElse(ZoneOffset.UTC);
  }

  /** What follows by law where the period passes and nothing was done. */
  public enum Consequence {
    NONE,
    DEEMED_APPROVAL,
    DEEMED_REFUSAL,
    LOSS_OF_POWER
  }

  /**
   * What comes later than this, or on a day that is not worked, counts as of the next working day.
   *
   * @param closes whether the last day of the period ends at that time too
   */
  public record CutOff(LocalTime time, ZoneId zone, boolean closes) {}

  /**
   * Time that does not count, from one event to another. Whether it runs from the issue of a
   * question or from its service is said by which event is named.
   *
   * @param firstDay for whole days: whether the day of the first event is among those left out
   * @param lastDay likewise for the day of the last event
   */
  public record Suspension(
      String from,
      String until,
      Days days,
      FirstDay firstDay,
      FirstDay lastDay,
      Text title,
      Optional<Text> check) {}

  /** Whether a suspension leaves out whole days or the very time between its events. */
  public enum Days {
    WHOLE,
    PART
  }

  /**
   * How a period is made longer.
   *
   * @param by the authority that may extend
   * @param length so much more, or the new length from the start
   * @param notice how long before its end the period must be extended
   * @param most how many times
   */
  public record Extension(
      String event,
      Optional<String> by,
      Length length,
      Measure measure,
      Optional<Length> notice,
      int most) {}

  public enum Measure {
    ADDED,
    TOTAL
  }
}
