package org.sekisho.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sekisho.calendar.FirstDay;
import org.sekisho.calendar.Roll;
import org.sekisho.calendar.Unit;
import org.sekisho.calendar.WorkingDays;

/** What holds of every clock, on random ones. */
final class ClockPropertiesTest {

  private static final long SEED = 1_209_600;
  private static final List<String> CALENDARS =
      List.of("jp", "us-federal", "uk-england", "eu-institutions", "cn");
  private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

  private final Random random = new Random(SEED);

  private String oneOf(String... words) {
    return words[random.nextInt(words.length)];
  }

  private ClockRule rule(String unit) {
    return Rules.of(
        "starts: start | length: %d %s | first_day: %s | roll: %s | calendar: %s"
                .formatted(
                    1 + random.nextInt(60),
                    unit,
                    oneOf("included", "excluded"),
                    oneOf("none", "next"),
                    CALENDARS.get(random.nextInt(CALENDARS.size())))
            + " | ends: [end] | suspensions: [{from: notice, until: answer,"
            + " first_day: %s, last_day: %s, title: {en: a, ja: a}}]"
                .formatted(oneOf("included", "excluded"), oneOf("included", "excluded")));
  }

  private Instant at(ClockRule rule, int day, int minute) {
    return LocalDate.of(2024, 1, 1)
        .plusDays(day)
        .atTime(LocalTime.MIDNIGHT.plusMinutes(minute))
        .atZone(rule.zone())
        .toInstant();
  }

  private Instant at(ClockRule rule, int day) {
    return at(rule, day, random.nextInt(1440));
  }

  @Test
  void aLaterStartNeverEndsEarlier() {
    for (int i = 0; i < 60; i++) {
      ClockRule rule = rule(oneOf("days", "business_days", "months", "hours", "years"));
      WorkingDays days = Rules.days(rule, FAR);
      Instant before = Instant.MIN;
      for (int day = 0; day < 200; day++) {
        Instant due =
            Clocks.read(rule, List.of(new ClockEvent("start", at(rule, day))), days, FAR)
                .due()
                .orElseThrow();
        assertThat(due).as("%s, seed %d", rule, SEED).isAfterOrEqualTo(before);
        before = due;
      }
    }
  }

  @Test
  void pausingSoManyWorkingDaysMovesTheLastDayByAsMany() {
    for (int i = 0; i < 400; i++) {
      ClockRule rule =
          Rules.of(
              "starts: start | length: %d business_days | first_day: included | calendar: %s"
                      .formatted(
                          5 + random.nextInt(50), CALENDARS.get(random.nextInt(CALENDARS.size())))
                  + " | suspensions: [{from: notice, until: answer, title: {en: a, ja: a}}]");
      WorkingDays days = Rules.days(rule, FAR);
      int start = random.nextInt(500);
      List<ClockEvent> events = new ArrayList<>(List.of(new ClockEvent("start", at(rule, start))));
      LocalDate plain = Clocks.read(rule, events, days, FAR).lastDay().orElseThrow();
      LocalDate first = LocalDate.of(2024, 1, 1).plusDays(start);
      long span = plain.toEpochDay() - first.toEpochDay();
      int from = start + 1 + random.nextInt((int) span);
      int until = from + random.nextInt(20);
      events.add(new ClockEvent("notice", at(rule, from)));
      events.add(new ClockEvent("answer", at(rule, until, 1439)));
      long paused =
          LocalDate.of(2024, 1, 1)
              .plusDays(from)
              .datesUntil(LocalDate.of(2024, 1, 2).plusDays(until))
              .filter(days::isWorked)
              .count();
      LocalDate moved = Clocks.read(rule, events, days, FAR).lastDay().orElseThrow();
      assertThat(days.between(plain.toEpochDay() + 1, moved.toEpochDay() + 1))
          .as("%s %s, seed %d", rule, events, SEED)
          .isEqualTo(paused);
    }
  }

  /** A clock that a job would advance every day, and a calendar in which days are ticked off. */
  private static LocalDate naive(ClockRule rule, List<ClockEvent> inOrder, WorkingDays days) {
    ZoneId zone = rule.zone();
    LocalDate day = LocalDate.ofInstant(inOrder.getFirst().at(), zone);
    day = rule.firstDay() == FirstDay.INCLUDED ? day : day.plusDays(1);
    int left = rule.length().count();
    while (true) {
      boolean counts = rule.length().unit() == Unit.DAYS || days.isWorked(day);
      if (counts && !isPaused(rule, inOrder, day)) {
        left--;
      }
      if (left == 0) {
        break;
      }
      day = day.plusDays(1);
    }
    while (rule.counting().roll() == Roll.NEXT && !days.isWorked(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isPaused(ClockRule rule, List<ClockEvent> inOrder, LocalDate day) {
    var why = rule.counting().suspensions().getFirst();
    for (int i = 1; i + 1 < inOrder.size(); i += 2) {
      LocalDate from = LocalDate.ofInstant(inOrder.get(i).at(), rule.zone());
      LocalDate until = LocalDate.ofInstant(inOrder.get(i + 1).at(), rule.zone());
      LocalDate first = why.firstDay() == FirstDay.INCLUDED ? from : from.plusDays(1);
      LocalDate last = why.lastDay() == FirstDay.INCLUDED ? until : until.minusDays(1);
      if (!day.isBefore(first) && !day.isAfter(last)) {
        return true;
      }
    }
    return false;
  }

  private List<ClockEvent> paused(ClockRule rule) {
    List<ClockEvent> events = new ArrayList<>();
    int day = random.nextInt(400);
    events.add(new ClockEvent("start", at(rule, day)));
    for (int i = random.nextInt(4); i > 0; i--) {
      day += 1 + random.nextInt(15);
      events.add(new ClockEvent("notice", at(rule, day, random.nextInt(700))));
      day += random.nextInt(15);
      events.add(new ClockEvent("answer", at(rule, day, 700 + random.nextInt(700))));
    }
    return events;
  }

  @Test
  void countingDayByDayEndsOnTheSameDay() {
    for (int i = 0; i < 600; i++) {
      ClockRule rule = rule(oneOf("days", "business_days"));
      WorkingDays days = Rules.days(rule, FAR);
      List<ClockEvent> events = paused(rule);
      LocalDate naive = naive(rule, events, days);
      List<ClockEvent> shuffled = new ArrayList<>(events);
      Collections.shuffle(shuffled, random);
      assertThat(Clocks.read(rule, shuffled, days, FAR).lastDay())
          .as("%s %s, seed %d", rule, events, SEED)
          .contains(naive);
    }
  }

  @Test
  void whatIsReadLaterFromAllEventsIsWhatWasReadLive() {
    for (int i = 0; i < 40; i++) {
      ClockRule rule = rule(oneOf("days", "business_days", "months"));
      WorkingDays days = Rules.days(rule, FAR);
      List<ClockEvent> events = paused(rule);
      for (int hour = -24; hour < 24 * 90; hour += 5) {
        Instant now = events.getFirst().at().plus(Duration.ofHours(hour));
        List<ClockEvent> sofar = events.stream().filter(event -> !event.at().isAfter(now)).toList();
        ClockReading live = Clocks.read(rule, sofar, days, now);
        ClockReading again = Clocks.read(rule, events, days, now);
        assertThat(again).as("%s %s at %s, seed %d", rule, events, now, SEED).isEqualTo(live);
        live.due()
            .filter(due -> live.unrolled().isEmpty() && now.isBefore(due))
            .ifPresent(due -> assertThat(live.remaining()).isPositive());
      }
    }
  }
}
