package org.sekisho.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting by number against counting day by day, and the ends of periods. */
final class WorkingDaysTest {

  private static final long SEED = 20_261_201;

  @Test
  void countingByNumberAgreesWithCountingDayByDay() {
    Random random = new Random(SEED);
    for (BusinessCalendar calendar : Calendars.all().values()) {
      WorkingDays days = calendar.asKnownNow();
      for (int i = 0; i < 300; i++) {
        long from = LocalDate.of(1998, 1, 1).toEpochDay() + random.nextLong(38_000);
        long count = random.nextLong(1, 121);
        long day = from;
        long left = count;
        while (left > 0) {
          left -= days.isWorked(day) ? 1 : 0;
          day += left > 0 ? 1 : 0;
        }
        assertThat(days.nth(from, count)).as("%s, seed %d", calendar.id(), SEED).isEqualTo(day);
        assertThat(days.between(from, day + 1)).isEqualTo(count);
        assertThat(days.nthBefore(day + 1, count)).isGreaterThanOrEqualTo(from);
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1} from {2} ends on {5}")
  @CsvSource({
    // Golden Week of 2026: 2 May is a Saturday, 3 May a Sunday, 6 May its substitute.
    "jp, 5 business_days, 2026-04-27, EXCLUDED, NONE, 2026-05-08",
    "jp, 5 business_days, 2026-04-27, INCLUDED, NONE, 2026-05-07",
    "jp, 30 days, 2026-04-10, INCLUDED, NONE, 2026-05-09",
    "jp, 30 days, 2026-04-10, INCLUDED, NEXT, 2026-05-11",
    "jp, 30 days, 2026-04-10, INCLUDED, PREVIOUS, 2026-05-08",
    "jp, 1 months, 2024-01-31, INCLUDED, NONE, 2024-02-29",
    "jp, 1 months, 2023-01-31, INCLUDED, NONE, 2023-02-28",
    "jp, 1 months, 2024-01-29, INCLUDED, NONE, 2024-02-28",
    "jp, 1 years, 2024-02-29, INCLUDED, NONE, 2025-02-28",
    "jp, 4 years, 2024-02-29, INCLUDED, NONE, 2028-02-28",
    "jp, 48 hours, 2026-05-01, EXCLUDED, NONE, 2026-05-03",
    "us-federal, 45 days, 2026-05-19, INCLUDED, NEXT, 2026-07-02",
    "us-federal, 45 days, 2026-05-20, INCLUDED, NEXT, 2026-07-06",
    "uk-england, 30 business_days, 2026-03-16, INCLUDED, NONE, 2026-04-28",
    "cn, 45 business_days, 2026-01-30, EXCLUDED, NONE, 2026-04-10",
  })
  void aPeriodEndsOnTheDayOfTheTable(
      String calendar, String length, LocalDate event, FirstDay first, Roll roll, LocalDate last) {
    WorkingDays days = Calendars.named(calendar).orElseThrow().asKnownNow();
    assertThat(DayCount.last(event, first, Length.parse(length).orElseThrow(), roll, days))
        .isEqualTo(last);
  }

  @Test
  void aLengthIsReadInTheSingularToo() {
    assertThat(Length.parse("1 year")).contains(new Length(1, Unit.YEARS));
    assertThat(Length.parse("1 business_day")).contains(new Length(1, Unit.BUSINESS_DAYS));
    assertThat(Length.parse("a year")).isEmpty();
    assertThat(Length.parse("3 fortnights")).isEmpty();
  }
}
