package org.sekisho.casework.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.calendar.DayCount;
import org.sekisho.calendar.Length;
import org.sekisho.calendar.Roll;
import org.sekisho.calendar.Unit;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.law.pack.Counting;

/** One count of a period that runs from an event on. */
final class ForwardCount {

  private static final long HOUR = 3600;

  private final ClockRule rule;
  private final List<ClockEvent> inOrder;
  private final Instant started;
  private final Instant now;
  private final Timescale scale;
  private final Stops stops;
  private final long start;
  private final List<ClockReading.RefusedExtension> refused = new ArrayList<>();

  /** One length, or the statute's and those that were added. */
  private final List<Ordered> lengths = new ArrayList<>();

  /** A length, and when it was ordered where it extends another. */
  private record Ordered(Length length, Optional<Instant> at) {}

  /** Where the lengths lead: the end of each, and how much counts on the way. */
  private record Way(long end, long need, List<ClockReading.Leg> legs) {}

  ForwardCount(
      ClockRule rule, List<ClockEvent> inOrder, Instant started, WorkingDays days, Instant now) {
    this.rule = rule;
    this.inOrder = inOrder;
    this.started = started;
    this.now = now;
    this.scale = new Timescale(rule.zone(), rule.length().unit(), days);
    Instant met = firstEnd().orElse(Instant.MAX);
    this.stops = Stops.of(rule, inOrder, started, met, scale);
    this.start =
        rule.length().unit() == Unit.HOURS
            ? scale.at(started)
            : Timescale.beginning(DayCount.dayOne(counted(started, days), rule.firstDay()));
  }

  private Optional<Instant> firstEnd() {
    List<String> ends = rule.counting().ends();
    for (ClockEvent event : ends.isEmpty() ? List.<ClockEvent>of() : inOrder) {
      if (!event.at().isBefore(started) && ends.contains(event.what())) {
        return Optional.of(event.at());
      }
    }
    return Optional.empty();
  }

  /** The day of which an event counts. */
  private LocalDate counted(Instant event, WorkingDays days) {
    if (rule.counting().cutOff().isEmpty()) {
      return LocalDate.ofInstant(event, rule.zone());
    }
    Counting.CutOff cutOff = rule.counting().cutOff().get();
    ZonedDateTime there = event.atZone(cutOff.zone());
    LocalDate day = there.toLocalDate();
    LocalDate late = there.toLocalTime().isAfter(cutOff.time()) ? day.plusDays(1) : day;
    return DayCount.rolled(late, Roll.NEXT, days);
  }

  ClockReading reading() {
    lengths.add(new Ordered(rule.length(), Optional.empty()));
    rule.counting().extension().ifPresent(this::extend);
    Way way = way();
    boolean open = way.end() == Stops.OPEN;
    long end = open ? way.end() : rolled(way.end());
    Optional<Instant> due = open ? Optional.empty() : Optional.of(due(end));
    Optional<Instant> met =
        firstEnd().filter(at -> !at.isAfter(now) && due.map(at::isBefore).orElse(true));
    Instant seen = met.orElse(now);
    long elapsed = elapsed(scale.at(seen));
    return new ClockReading(
        rule,
        now,
        state(met, due),
        Optional.of(started),
        Optional.of(LocalDate.ofEpochDay(Timescale.day(start))),
        open ? Optional.empty() : Optional.of(Timescale.lastDay(end)),
        due,
        open || end == way.end() ? Optional.empty() : Optional.of(Timescale.lastDay(way.end())),
        Duration.ofSeconds(Math.min(elapsed, way.need())),
        Duration.ofSeconds(Math.max(0, way.need() - elapsed)),
        way.legs(),
        stops.pauses(),
        refused,
        met);
  }

  private ClockReading.State state(Optional<Instant> met, Optional<Instant> due) {
    if (met.isPresent()) {
      return ClockReading.State.MET;
    }
    if (due.isPresent() && !now.isBefore(due.get())) {
      return ClockReading.State.EXPIRED;
    }
    return stops.stopsAt(scale.at(now)) ? ClockReading.State.PAUSED : ClockReading.State.RUNNING;
  }

  private void extend(Counting.Extension extension) {
    int times = 0;
    for (ClockEvent event : inOrder) {
      if (!event.what().equals(extension.event()) || event.at().isBefore(started)) {
        continue;
      }
      Optional<ClockReading.Reason> refusal = refusal(extension, event.at(), times);
      if (refusal.isPresent()) {
        refused.add(new ClockReading.RefusedExtension(event.at(), refusal.get()));
        continue;
      }
      times++;
      if (extension.measure() == Counting.Measure.TOTAL) {
        lengths.clear();
      }
      lengths.add(new Ordered(extension.length(), Optional.of(event.at())));
    }
  }

  private Optional<ClockReading.Reason> refusal(
      Counting.Extension extension, Instant at, int times) {
    if (times >= extension.most()) {
      return Optional.of(ClockReading.Reason.TOO_OFTEN);
    }
    long end = way().end();
    if (end == Stops.OPEN) {
      return Optional.empty();
    }
    long rolled = rolled(end);
    if (!at.isBefore(due(rolled))) {
      return Optional.of(ClockReading.Reason.AFTER_THE_END);
    }
    boolean late =
        extension
            .notice()
            .map(notice ->
                LocalDate.ofInstant(at, rule.zone())
                    .isAfter(
                        DayCount.before(
                            Timescale.lastDay(rolled), notice, Roll.NONE, scale.days())))
            .orElse(false);
    return late ? Optional.of(ClockReading.Reason.WITHOUT_NOTICE) : Optional.empty();
  }

  private Way way() {
    List<ClockReading.Leg> legs = new ArrayList<>(lengths.size());
    long end = start;
    long need = 0;
    for (Ordered each : lengths) {
      Timescale line = line(each.length().unit());
      if (end != Stops.OPEN) {
        long more = seconds(each.length(), end);
        need += more;
        end = stops.advanced(line, end, more);
      }
      legs.add(
          new ClockReading.Leg(
              each.length(),
              each.at(),
              end == Stops.OPEN ? Optional.empty() : Optional.of(Timescale.lastDay(end))));
    }
    return new Way(end, need, legs);
  }

  private long elapsed(long seen) {
    long elapsed = 0;
    long begin = start;
    for (Ordered each : lengths) {
      Timescale line = line(each.length().unit());
      long end = stops.advanced(line, begin, seconds(each.length(), begin));
      elapsed += stops.counted(line, begin, Math.min(seen, end));
      if (seen <= end) {
        break;
      }
      begin = end;
    }
    return elapsed;
  }

  private Timescale line(Unit unit) {
    return unit == rule.length().unit() ? scale : scale.counting(unit);
  }

  private long seconds(Length length, long from) {
    return switch (length.unit()) {
      case HOURS -> length.count() * HOUR;
      case DAYS, BUSINESS_DAYS -> length.count() * Timescale.DAY;
      case MONTHS, YEARS -> {
        LocalDate dayOne = LocalDate.ofEpochDay(Timescale.day(from));
        LocalDate last = DayCount.last(dayOne, length, scale.days());
        yield (last.toEpochDay() - dayOne.toEpochDay() + 1) * Timescale.DAY;
      }
    };
  }

  private long rolled(long end) {
    Roll roll = rule.counting().roll();
    long last = Timescale.day(end - 1);
    if (roll == Roll.NONE || rule.length().unit() == Unit.HOURS || scale.days().isWorked(last)) {
      return end;
    }
    return (scale.days().rolled(last, roll) + 1) * Timescale.DAY;
  }

  private Instant due(long end) {
    Optional<Counting.CutOff> closing = rule.counting().cutOff().filter(Counting.CutOff::closes);
    return closing.isPresent()
        ? Timescale.lastDay(end)
            .atTime(closing.get().time())
            .atZone(closing.get().zone())
            .toInstant()
        : scale.instant(end);
  }
}
