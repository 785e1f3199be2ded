package org.sekisho.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods as tables of instants. */
final class ClockTableTest {

  private static final Instant LONG_AFTER = Instant.parse("2030-01-01T00:00:00Z");
  private static final String FEFTA =
      "starts: start | length: 30 days | kind: bar | first_day: included | calendar: jp";
  private static final String CFIUS =
      "starts: start | length: 45 days | first_day: included | roll: next | calendar: us-federal"
          + " | cut_off: {time: '17:00', zone: America/New_York}"
          + " | extension: {event: extraordinary, add: 15 days}";
  private static final String UK =
      "starts: start | length: 30 business_days | first_day: included | calendar: uk-england"
          + " | suspensions: [{from: notice, until: answer, title: {en: notice, ja: 情報提供通知}}]"
          + " | extension: {event: additional, add: 45 business_days}";
  private static final String MONTH =
      "starts: start | length: 60 days | first_day: included | calendar: jp"
          + " | suspensions: [{from: notice, until: answer, last_day: excluded,"
          + " title: {en: question, ja: 照会}}]";
  private static final String PART =
      "starts: start | length: 10 days | first_day: included | calendar: jp"
          + " | suspensions: [{from: notice, until: answer, days: part,"
          + " title: {en: question, ja: 照会}}]";

  private static final String CLOSES =
      "starts: start | length: 3 days | calendar: jp"
          + " | cut_off: {time: '17:15', zone: Asia/Tokyo, closes: yes}";

  private static ClockRule rule(String name) {
    return Rules.of(
        switch (name) {
          case "FEFTA" -> FEFTA;
          case "CFIUS" -> CFIUS;
          case "UK" -> UK;
          case "MONTH" -> MONTH;
          case "PART" -> PART;
          case "CLOSES" -> CLOSES;
          default -> name;
        });
  }

  @ParameterizedTest(name = "{0} with {1} ends with {2}")
  @CsvSource({
    // FEFTA article 27(2): accepted on the 10th, the 30th day is 9 May.
    "FEFTA, start 2026-04-10T00:00+09:00, 2026-05-09, 2026-05-10T00:00+09:00",
    "FEFTA, start 2026-04-10T23:59+09:00, 2026-05-09, 2026-05-10T00:00+09:00",
    "FEFTA, start 2026-04-11T00:00+09:00, 2026-05-10, 2026-05-11T00:00+09:00",
    // The same instant is another day in another zone: 15:30 UTC is after midnight in Tokyo.
    "FEFTA, start 2026-04-10T15:30Z, 2026-05-10, 2026-05-11T00:00+09:00",
    // CFIUS: the 45th day is Thursday, Friday; then Independence Day, its Friday is observed.
    "CFIUS, start 2026-05-18T10:00-04:00, 2026-07-01, 2026-07-02T00:00-04:00",
    "CFIUS, start 2026-05-19T10:00-04:00, 2026-07-02, 2026-07-03T00:00-04:00",
    "CFIUS, start 2026-05-20T10:00-04:00, 2026-07-06, 2026-07-07T00:00-04:00",
    "CFIUS, start 2026-05-22T10:00-04:00, 2026-07-06, 2026-07-07T00:00-04:00",
    // At 17:00 it is still of the day; after it, and at a weekend, of the next business day.
    "CFIUS, start 2026-05-19T17:00-04:00, 2026-07-02, 2026-07-03T00:00-04:00",
    "CFIUS, start 2026-05-19T17:01-04:00, 2026-07-06, 2026-07-07T00:00-04:00",
    "CFIUS, start 2026-05-22T17:01-04:00, 2026-07-09, 2026-07-10T00:00-04:00",
    // Summer time ends within the period: the last day ends by the clock of the place.
    "CFIUS, start 2026-10-05T10:00-04:00, 2026-11-18, 2026-11-19T00:00-05:00",
    // 45 and 15 in extraordinary circumstances: ordered on the last day, and too late.
    "CFIUS, start 2026-05-19T10:00-04:00; extraordinary 2026-07-02T20:00-04:00, 2026-07-17,"
        + " 2026-07-18T00:00-04:00",
    "CFIUS, start 2026-05-19T10:00-04:00; extraordinary 2026-07-03T00:00-04:00, 2026-07-02,"
        + " 2026-07-03T00:00-04:00",
    // United Kingdom: Good Friday is 3 April, Easter Monday the 6th, 4 May a bank holiday.
    "UK, start 2026-03-16T09:00Z, 2026-04-28, 2026-04-29T00:00+01:00",
    // The notice stops five working days: Mon 23 to Fri 27 March.
    "UK, start 2026-03-16T09:00Z; notice 2026-03-23T10:00Z; answer 2026-03-27T16:00Z, 2026-05-06,"
        + " 2026-05-07T00:00+01:00",
    // Over Easter it stops six: Wed, Thu, then Tue to Fri.
    "UK, start 2026-03-16T09:00Z; notice 2026-04-01T10:00Z; answer 2026-04-10T16:00+01:00,"
        + " 2026-05-07, 2026-05-08T00:00+01:00",
    // 30 and 45 more, with two bank holidays of May on the way.
    "UK, start 2026-03-16T09:00Z; additional 2026-04-28T16:00+01:00, 2026-07-02,"
        + " 2026-07-03T00:00+01:00",
    // A pause of exactly one month: 31 days of March, by the date and not by the day of the month.
    "MONTH, start 2026-02-02T09:00+09:00; notice 2026-03-02T09:00+09:00;"
        + " answer 2026-04-02T09:00+09:00, 2026-05-03, 2026-05-04T00:00+09:00",
    "MONTH, start 2026-02-02T09:00+09:00, 2026-04-02, 2026-04-03T00:00+09:00",
    // Part of a day: six hours later.
    "PART, start 2026-06-01T09:00+09:00; notice 2026-06-03T10:00+09:00;"
        + " answer 2026-06-03T16:00+09:00, 2026-06-11, 2026-06-11T06:00+09:00",
    // 72 hours over the end of summer time are 72 hours.
    "starts: start | length: 72 hours | calendar: us-federal, start 2026-10-31T10:00-04:00,"
        + " 2026-11-03, 2026-11-03T09:00-05:00",
    // A leap day is a day; a year from it ends on 28 February.
    "starts: start | length: 1 years | first_day: included | calendar: jp,"
        + " start 2024-02-29T09:00+09:00, 2025-02-28, 2025-03-01T00:00+09:00",
    "starts: start | length: 30 days | first_day: included | calendar: jp,"
        + " start 2024-02-10T09:00+09:00, 2024-03-10, 2024-03-11T00:00+09:00",
    // Golden Week: five business days from 27 April 2026.
    "starts: start | length: 5 business_days | first_day: included | calendar: jp,"
        + " start 2026-04-27T09:00+09:00, 2026-05-07, 2026-05-08T00:00+09:00",
    // The last day is the substitute of 3 May 2026: it rolls to the 7th.
    "starts: start | length: 10 days | roll: next | calendar: jp, start 2026-04-26T09:00+09:00,"
        + " 2026-05-07, 2026-05-08T00:00+09:00",
    // A cut-off that closes the last day too.
    "CLOSES, start 2026-06-01T09:00+09:00, 2026-06-04, 2026-06-04T17:15+09:00",
  })
  void thePeriodEndsWithTheDayOfTheTable(String rule, String events, LocalDate last, String due) {
    ClockReading reading = Rules.read(rule(rule), Rules.events(events), LONG_AFTER);
    assertThat(reading.lastDay()).contains(last);
    assertThat(reading.due()).contains(Rules.instant(due));
  }

  @ParameterizedTest(name = "at {0} it is {1}, on day {2}")
  @CsvSource({
    "2026-04-09T23:59+09:00, NOT_STARTED, 0",
    "2026-04-10T09:00+09:00, RUNNING, 1",
    "2026-04-11T00:00+09:00, RUNNING, 1",
    "2026-04-11T00:01+09:00, RUNNING, 2",
    "2026-05-09T23:59+09:00, RUNNING, 30",
    "2026-05-10T00:00+09:00, EXPIRED, 30",
  })
  void aBarOfThirtyDaysShowsItsDay(String now, ClockReading.State state, long day) {
    ClockReading reading =
        Rules.read(rule("FEFTA"), Rules.events("start 2026-04-10T09:00+09:00"), Rules.instant(now));
    assertThat(reading.state()).isEqualTo(state);
    assertThat(reading.day()).isEqualTo(day);
  }

  @Test
  void whileTheAnswerIsOpenTheClockStandsAndTheEndIsNotKnown() {
    Instant now = Rules.instant("2026-04-08T12:00+01:00");
    var events = Rules.events("start 2026-03-16T09:00Z; notice 2026-04-01T10:00Z");
    ClockReading paused = Rules.read(rule("UK"), events, now);
    assertThat(paused.state()).isEqualTo(ClockReading.State.PAUSED);
    assertThat(paused.due()).isEmpty();
    assertThat(paused.elapsed()).hasDays(12);
    assertThat(paused.remaining()).hasDays(18);
    var answer = Rules.events("answer 2026-04-10T16:00+01:00");
    assertThat(
            Clocks.suppose(rule("UK"), events, answer, Rules.days(rule("UK"), now), now).lastDay())
        .contains(LocalDate.of(2026, 5, 7));
  }

  @Test
  void whatEndsThePeriodInTimeStopsItForGood() {
    ClockRule rule =
        Rules.of("starts: start | length: 10 days | calendar: jp | ends: [order, clearance]");
    var events = Rules.events("start 2026-06-01T09:00+09:00; clearance 2026-06-05T12:00+09:00");
    ClockReading met = Rules.read(rule, events, LONG_AFTER);
    assertThat(met.state()).isEqualTo(ClockReading.State.MET);
    assertThat(met.elapsed()).hasHours(3 * 24 + 12);
    var late = Rules.events("start 2026-06-01T09:00+09:00; order 2026-06-12T00:00+09:00");
    assertThat(Rules.read(rule, late, LONG_AFTER).state()).isEqualTo(ClockReading.State.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-20T12:00+09:00, true",
    "2026-06-21T12:00+09:00, true",
    "2026-06-22T12:00+09:00, false",
  })
  void anExtensionNeedsItsNotice(String ordered, boolean counts) {
    ClockRule rule =
        Rules.of(
            "starts: start | length: 30 days | first_day: included | calendar: jp"
                + " | extension: {event: extended, to: 4 months, notice: 9 days}");
    var events = Rules.events("start 2026-06-01T09:00+09:00; extended " + ordered);
    ClockReading reading = Rules.read(rule, events, LONG_AFTER);
    assertThat(reading.lastDay())
        .contains(counts ? LocalDate.of(2026, 9, 30) : LocalDate.of(2026, 6, 30));
    assertThat(reading.refused()).hasSize(counts ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({"2022-09-09T12:00Z, 2022-09-19", "2022-09-10T12:00Z, 2022-09-20"})
  void aBankHolidayCountsOnceItIsAnnounced(String now, LocalDate last) {
    ClockRule rule = Rules.of("starts: start | length: 7 business_days | calendar: uk-england");
    var events = Rules.events("start 2022-09-08T09:00Z");
    assertThat(Rules.read(rule, events, Rules.instant(now)).lastDay()).contains(last);
  }

  @Test
  void theLastDayToDeclareIsCountedBackFromThePlannedDay() {
    ClockRule rule =
        Rules.of("starts: act | length: 30 days | direction: before | calendar: us-federal");
    var events = Rules.events("act 2026-01-31T12:00-05:00");
    ClockReading reading =
        Clocks.suppose(rule, List.of(), events, Rules.days(rule, LONG_AFTER), LONG_AFTER);
    assertThat(reading.lastDay()).contains(LocalDate.of(2026, 1, 1));
    assertThat(reading.state()).isEqualTo(ClockReading.State.EXPIRED);
  }
}
