package org.sekisho.law.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.law.pack.ExpectedAct;
import org.sekisho.law.pack.Regime;

/**
 * What happens to law on which day. It is read off the periods of rules, values, sets, terms,
 * clocks and collisions, and off the acts that packs expect; what one amendment changes on one day
 * is one entry with its parts.
 */
public final class LawCalendar {

  private LawCalendar() {}

  /** The entries of one regime from the first day to the last, both included. */
  public static List<CalendarEntry> of(
      Regime regime, List<ExpectedAct> expected, LocalDate from, LocalDate to) {
    SortedMap<LocalDate, List<CalendarPart>> days = new TreeMap<>();
    RuleDays.of(regime, (day, part) -> add(days, day, part));
    NameDays.of(regime, (day, part) -> add(days, day, part));
    DutyDays.of(regime, (day, part) -> add(days, day, part));
    expected.forEach(
        act -> act.days(from, to).forEach(day -> add(days, day, ExpectedParts.of(act))));
    return days.subMap(from, to.plusDays(1)).entrySet().stream()
        .map(entry -> new CalendarEntry(entry.getKey(), regime, sorted(entry.getValue())))
        .toList();
  }

  private static void add(
      SortedMap<LocalDate, List<CalendarPart>> days, LocalDate day, CalendarPart part) {
    days.computeIfAbsent(day, unseen -> new ArrayList<>()).add(part);
  }

  private static List<CalendarPart> sorted(List<CalendarPart> parts) {
    return parts.stream().sorted(Comparator.comparing(CalendarPart::kind)).toList();
  }
}
