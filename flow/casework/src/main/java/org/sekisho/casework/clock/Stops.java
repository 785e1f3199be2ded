package org.sekisho.casework.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sekisho.calendar.FirstDay;
import org.sekisho.law.pack.Counting;

/** The stretches of a timescale that do not count: apart from each other and in order. */
final class Stops {

  /** No end is known. */
  static final long OPEN = Long.MAX_VALUE;

  private static final Stops NONE = new Stops(List.of(), new long[0][]);

  private final List<ClockReading.Pause> pauses;
  private final long[][] stretches;

  private Stops(List<ClockReading.Pause> pauses, long[][] stretches) {
    this.pauses = pauses;
    this.stretches = stretches;
  }

  /** The stops that events in order of time cause, up to the one that ends the period. */
  static Stops of(
      ClockRule rule, List<ClockEvent> inOrder, Instant started, Instant met, Timescale scale) {
    if (rule.counting().suspensions().isEmpty()) {
      return NONE;
    }
    List<ClockReading.Pause> pauses = new ArrayList<>();
    for (Counting.Suspension why : rule.counting().suspensions()) {
      add(pauses, why, inOrder, started, met);
    }
    if (pauses.isEmpty()) {
      return NONE;
    }
    pauses.sort(Comparator.comparing(ClockReading.Pause::from));
    return new Stops(pauses, merged(pauses, scale));
  }

  private static void add(
      List<ClockReading.Pause> pauses,
      Counting.Suspension why,
      List<ClockEvent> inOrder,
      Instant started,
      Instant met) {
    Optional<Instant> open = Optional.empty();
    for (ClockEvent event : inOrder) {
      if (open.isEmpty() && event.what().equals(why.from()) && event.at().isBefore(met)) {
        open = Optional.of(event.at());
      } else if (open.isPresent() && event.what().equals(why.until())) {
        if (!event.at().isBefore(started)) {
          pauses.add(new ClockReading.Pause(open.get(), Optional.of(event.at()), why));
        }
        open = Optional.empty();
      }
    }
    open.ifPresent(from -> pauses.add(new ClockReading.Pause(from, Optional.empty(), why)));
  }

  private static long[][] merged(List<ClockReading.Pause> pauses, Timescale scale) {
    long[][] all = new long[pauses.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = stretch(pauses.get(i), scale);
    }
    Arrays.sort(all, Comparator.comparingLong(each -> each[0]));
    List<long[]> merged = new ArrayList<>();
    for (long[] each : all) {
      if (each[0] >= each[1]) {
        continue;
      }
      if (!merged.isEmpty() && each[0] <= merged.getLast()[1]) {
        merged.getLast()[1] = Math.max(merged.getLast()[1], each[1]);
      } else {
        merged.add(each);
      }
    }
    return merged.toArray(long[][]::new);
  }

  private static long[] stretch(ClockReading.Pause pause, Timescale scale) {
    long from = scale.at(pause.from());
    long until = pause.until().map(scale::at).orElse(OPEN);
    return switch (pause.why().days()) {
      case PART -> new long[] {from, until};
      case WHOLE ->
          new long[] {
            wholeDays(from, pause.why().firstDay() == FirstDay.INCLUDED),
            until == OPEN ? OPEN : wholeDays(until, pause.why().lastDay() == FirstDay.EXCLUDED)
          };
    };
  }

  /** The beginning of the day, or of the day after it. */
  private static long wholeDays(long at, boolean sameDay) {
    return (Timescale.day(at) + (sameDay ? 0 : 1)) * Timescale.DAY;
  }

  List<ClockReading.Pause> pauses() {
    return pauses;
  }

  boolean stopsAt(long at) {
    for (long[] each : stretches) {
      if (at >= each[0] && at < each[1]) {
        return true;
      }
    }
    return false;
  }

  /** Where so much has counted from an instant on, or {@link #OPEN}. */
  long advanced(Timescale scale, long from, long need) {
    long cursor = from;
    long left = need;
    for (long[] each : stretches) {
      if (each[1] <= cursor) {
        continue;
      }
      long counted = scale.counted(cursor, each[0]);
      if (counted >= left) {
        break;
      }
      left -= counted;
      if (each[1] == OPEN) {
        return OPEN;
      }
      cursor = each[1];
    }
    return scale.advanced(cursor, left);
  }

  /** How much has counted between two instants. */
  long counted(Timescale scale, long from, long to) {
    long cursor = from;
    long all = 0;
    for (long[] each : stretches) {
      if (each[1] <= cursor) {
        continue;
      }
      if (each[0] >= to) {
        break;
      }
      all += scale.counted(cursor, each[0]);
      cursor = each[1];
    }
    return all + scale.counted(cursor, to);
  }
}
