package org.sekisho.casework.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.calendar.Length;
import org.sekisho.law.pack.Counting;

/**
 * What a clock shows at an instant.
 *
 * @param started when the event happened that started it
 * @param dayOne its first day
 * @param lastDay its last day; empty while it is not started, or stopped without end
 * @param due the first instant after the period, at which it is over
 * @param unrolled the last day before it was moved to a working day, where it was
 * @param elapsed how much of the length has passed; a day is 24 hours whatever the season
 * @param remaining how much is left
 * @param met when what ends the period happened in time
 */
public record ClockReading(
    ClockRule rule,
    Instant now,
    State state,
    Optional<Instant> started,
    Optional<LocalDate> dayOne,
    Optional<LocalDate> lastDay,
    Optional<Instant> due,
    Optional<LocalDate> unrolled,
    Duration elapsed,
    Duration remaining,
    List<Leg> legs,
    List<Pause> pauses,
    List<RefusedExtension> refused,
    Optional<Instant> met) {

  public ClockReading {
    legs = List.copyOf(legs);
    pauses = List.copyOf(pauses);
    refused = List.copyOf(refused);
  }

  public enum State {
    NOT_STARTED,
    RUNNING,
    PAUSED,
    MET,
    EXPIRED
  }

  /**
   * The length of the statute, or one that extends it.
   *
   * @param last its last day; empty while the clock is stopped without end
   */
  public record Leg(Length length, Optional<Instant> ordered, Optional<LocalDate> last) {}

  /** Time that does not count, as the events gave it; open while its end is not known. */
  public record Pause(Instant from, Optional<Instant> until, Counting.Suspension why) {}

  /** An extension that came too late, or once too often. */
  public record RefusedExtension(Instant at, Reason reason) {}

  public enum Reason {
    AFTER_THE_END,
    WITHOUT_NOTICE,
    TOO_OFTEN
  }

  /** Which day of the counted ones it is: 1 on the first; 0 before. */
  public long day() {
    return elapsed.plusDays(1).minusNanos(1).toDays();
  }
}
