package org.sekisho.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sekisho.terms.Text;

/** The holidays and the working days of rest of a calendar between two years, by rule. */
final class FreeDays {

  private static final Text SUBSTITUTE = Text.of("substitute holiday", "振替休日");

  private final BusinessCalendar calendar;
  private final NavigableMap<LocalDate, Text> free = new TreeMap<>();
  private final Set<LocalDate> worked = new HashSet<>();

  /** Days to which a substitute belongs, with its kind. */
  private final NavigableMap<LocalDate, Substitute> replaced = new TreeMap<>();

  FreeDays(BusinessCalendar calendar, int from, int to, Instant known) {
    this.calendar = calendar;
    for (DayRule rule : calendar.rules()) {
      if (rule.isKnownAt(known)) {
        for (int year = from; year <= to; year++) {
          rule.in(year, known).forEach(day -> add(rule, day));
        }
      }
    }
    calendar.between().ifPresent(this::addBetween);
    replaced.forEach((day, kind) ->
        substitute(day, kind).ifPresent(other -> free.putIfAbsent(other, SUBSTITUTE)));
  }

  private void add(DayRule rule, LocalDate day) {
    if (rule.worked()) {
      worked.add(day);
      return;
    }
    free.putIfAbsent(day, rule.title());
    if (rule.substitute() != Substitute.NONE) {
      replaced.put(day, rule.substitute());
    }
  }

  /** Act on National Holidays of Japan, article 3(3). */
  private void addBetween(Text title) {
    for (LocalDate day : replaced.keySet()) {
      LocalDate next = day.plusDays(1);
      if (replaced.containsKey(day.plusDays(2)) && !replaced.containsKey(next)) {
        free.putIfAbsent(next, title);
      }
    }
  }

  private Optional<LocalDate> substitute(LocalDate day, Substitute kind) {
    DayOfWeek weekday = day.getDayOfWeek();
    return switch (kind) {
      case NONE -> Optional.empty();
      case AFTER_SUNDAY ->
          weekday == DayOfWeek.SUNDAY ? Optional.of(afterHolidays(day)) : Optional.empty();
      case NEAREST ->
          switch (weekday) {
            case SATURDAY -> Optional.of(day.minusDays(1));
            case SUNDAY -> Optional.of(day.plusDays(1));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
          };
      case NEXT_FREE -> isRest(day) ? Optional.of(nextFree(day)) : Optional.empty();
    };
  }

  private LocalDate afterHolidays(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (replaced.containsKey(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private LocalDate nextFree(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (isRest(next) || free.containsKey(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private boolean isRest(LocalDate day) {
    return calendar.rest().contains(day.getDayOfWeek());
  }

  boolean isWorked(LocalDate day) {
    return worked.contains(day) || (!isRest(day) && !free.containsKey(day));
  }

  Map<LocalDate, Text> titles() {
    return free;
  }
}
