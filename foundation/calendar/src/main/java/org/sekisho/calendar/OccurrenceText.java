package org.sekisho.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads on which days a rule falls. */
final class OccurrenceText {

  private static final Pattern WEEKDAY = Pattern.compile("([1-5]|last) ([a-z]+) (\\d\\d)");
  private static final Pattern EASTER = Pattern.compile("easter ([+-]?\\d{1,3})");
  private static final Pattern EQUINOX = Pattern.compile("(vernal|autumnal) equinox");
  private static final Pattern SPAN = Pattern.compile("(\\S+)\\.\\.(\\S+)");
  private static final int LONGEST_SPAN = 366;

  private OccurrenceText() {}

  static Optional<Occurrence> parse(String text) {
    try {
      return Optional.of(occurrence(text.strip()));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Occurrence occurrence(String text) {
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.matches()) {
      String ordinal = weekday.group(1);
      return new Occurrence.Weekday(
          ordinal.equals("last") ? -1 : Integer.parseInt(ordinal),
          DayOfWeek.valueOf(weekday.group(2).toUpperCase(Locale.ROOT)),
          Integer.parseInt(weekday.group(3)));
    }
    Matcher easter = EASTER.matcher(text);
    if (easter.matches()) {
      return new Occurrence.Easter(Integer.parseInt(easter.group(1)));
    }
    Matcher equinox = EQUINOX.matcher(text);
    if (equinox.matches()) {
      return new Occurrence.Equinox(
          Occurrence.Season.valueOf(equinox.group(1).toUpperCase(Locale.ROOT)));
    }
    return text.length() == 5
        ? new Occurrence.Fixed(MonthDay.parse("--" + text))
        : new Occurrence.Listed(listed(text));
  }

  private static List<LocalDate> listed(String text) {
    List<LocalDate> days = new ArrayList<>();
    for (String word : text.split("[ ,]+", -1)) {
      Matcher span = SPAN.matcher(word);
      if (span.matches()) {
        LocalDate from = LocalDate.parse(span.group(1));
        LocalDate to = LocalDate.parse(span.group(2));
        from.datesUntil(to.plusDays(1)).limit(LONGEST_SPAN).forEach(days::add);
      } else {
        days.add(LocalDate.parse(word));
      }
    }
    return days;
  }
}
