package org.sekisho.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendars that ship against tables of the holidays on weekdays, year by year. */
final class HolidayTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "jp, 2009, 01-01 01-02 01-12 02-11 03-20 04-29 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12"
        + " 11-03 11-23 12-23 12-29 12-30 12-31",
    "jp, 2015, 01-01 01-02 01-12 02-11 04-29 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03"
        + " 11-23 12-23 12-29 12-30 12-31",
    "jp, 2019, 01-01 01-02 01-03 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-06 07-15 08-12"
        + " 09-16 09-23 10-14 10-22 11-04 12-30 12-31",
    "jp, 2020, 01-01 01-02 01-03 01-13 02-11 02-24 03-20 04-29 05-04 05-05 05-06 07-23 07-24 08-10"
        + " 09-21 09-22 11-03 11-23 12-29 12-30 12-31",
    "jp, 2021, 01-01 01-11 02-11 02-23 04-29 05-03 05-04 05-05 07-22 07-23 08-09 09-20 09-23 11-03"
        + " 11-23 12-29 12-30 12-31",
    "jp, 2026, 01-01 01-02 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22"
        + " 09-23 10-12 11-03 11-23 12-29 12-30 12-31",
    "us-federal, 2020, 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-24 12-25",
    "us-federal, 2021, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    "us-federal, 2022, 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
    "us-federal, 2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    "uk-england, 2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "uk-england, 2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "uk-england, 2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "uk-england, 2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "uk-england, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "uk-scotland, 2022, 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
    "uk-scotland, 2024, 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
    "eu-institutions, 2026, 01-01 01-02 04-02 04-03 04-06 05-01 05-14 05-15 05-25 07-21 12-24"
        + " 12-25 12-28 12-29 12-30 12-31",
    "cn, 2025, 01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02"
        + " 10-03 10-06 10-07 10-08",
  })
  void theHolidaysOnWeekdaysAreThoseOfTheTable(String calendar, int year, String table) {
    WorkingDays days = days(calendar);
    List<String> free =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(day -> !isWeekend(day) && !days.isWorked(day))
            .map(day -> day.toString().substring(5))
            .toList();
    assertThat(free).containsExactly(table.split(" ", -1));
  }

  @Test
  void someWeekendsInChinaAreWorked() {
    WorkingDays days = days("cn");
    assertThat(
            LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> isWeekend(day) && days.isWorked(day)))
        .containsExactlyElementsOf(
            new TreeSet<>(
                List.of(
                        "2026-01-04",
                        "2026-02-14",
                        "2026-02-28",
                        "2026-05-09",
                        "2026-09-20",
                        "2026-10-10")
                    .stream()
                    .map(LocalDate::parse)
                    .toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "uk-england, 2022-09-19, 2022-09-09T23:59:59Z, true",
    "uk-england, 2022-09-19, 2022-09-10T00:00:00Z, false",
    "jp, 2020-07-20, 2018-06-19T23:59:59Z, false",
    "jp, 2020-07-20, 2018-06-20T00:00:00Z, true",
    "jp, 2020-07-24, 2018-06-19T23:59:59Z, true",
    "jp, 2020-07-24, 2018-06-20T00:00:00Z, false",
    "jp, 2019-04-30, 2018-12-13T23:59:59Z, true",
    "jp, 2019-04-30, 2018-12-14T00:00:00Z, false",
    "cn, 2026-01-04, 2025-11-03T23:59:59Z, false",
    "cn, 2026-01-04, 2025-11-04T00:00:00Z, true",
  })
  void aDayIsFreeFromTheInstantAtWhichItWasAnnounced(
      String calendar, LocalDate day, Instant known, boolean worked) {
    assertThat(Calendars.named(calendar).orElseThrow().asKnownAt(known).isWorked(day))
        .isEqualTo(worked);
  }

  @Test
  void everyShippedCalendarIsRead() {
    assertThat(Calendars.all()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(Calendars.all().values())
        .allSatisfy(calendar ->
            assertThat(calendar.rules())
                .isNotEmpty()
                .allMatch(rule -> !rule.citations().isEmpty()));
  }

  private static WorkingDays days(String calendar) {
    return Calendars.named(calendar).orElseThrow().asKnownNow();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
