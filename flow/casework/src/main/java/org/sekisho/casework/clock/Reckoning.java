package org.sekisho.casework.clock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.calendar.FirstDay;
import org.sekisho.calendar.Roll;
import org.sekisho.calendar.Unit;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Counting;
import org.sekisho.terms.Text;

/** How a reading came about, step by step, so that a person can count it again. */
public final class Reckoning {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int MOST_HOLIDAYS = 12;

  private final ClockReading reading;
  private final WorkingDays days;
  private final List<Text> steps = new ArrayList<>();

  private Reckoning(ClockReading reading, WorkingDays days) {
    this.reading = reading;
    this.days = days;
  }

  /**
   * The steps.
   *
   * @param days the working days with which the clock was read
   */
  public static List<Text> of(ClockReading reading, WorkingDays days) {
    Reckoning reckoning = new Reckoning(reading, days);
    reading.started().ifPresent(reckoning::from);
    return List.copyOf(reckoning.steps);
  }

  private void from(Instant started) {
    Text when = moment(started);
    say("the event: " + when.en(), "起算の事由：" + when.ja());
    reading.dayOne().ifPresent(day -> dayOne(started, day));
    reading.legs().forEach(this::leg);
    passedOver();
    reading.pauses().forEach(this::pause);
    reading.refused().forEach(this::refused);
    reading.unrolled().ifPresent(this::rolled);
    provisional();
  }

  private void say(String en, String ja) {
    steps.add(Text.of(en, ja));
  }

  private void dayOne(Instant started, LocalDate dayOne) {
    if (reading.rule().length().unit() == Unit.HOURS) {
      return;
    }
    LocalDate happened = LocalDate.ofInstant(started, reading.rule().zone());
    boolean included = reading.rule().firstDay() == FirstDay.INCLUDED;
    LocalDate counted = included ? dayOne : dayOne.minusDays(1);
    if (!counted.equals(happened)) {
      Text day = day(counted);
      say(
          "after the cut-off or on a day not worked: it counts as of " + day.en(),
          "受付の締切後又は閉庁日のため、" + day.ja() + "にあったものとみなす");
    }
    Text day = day(dayOne);
    say(
        "day one is " + day.en() + (included ? ", the day itself" : ", the day after"),
        "第一日は" + day.ja() + (included ? "（初日算入）" : "（初日不算入）"));
  }

  private void leg(ClockReading.Leg leg) {
    Text length = leg.length().words();
    Text ordered = leg.ordered().map(this::moment).orElse(Text.same(""));
    String en = ordered.en().isEmpty() ? "" : " (extended " + ordered.en() + ")";
    String ja = ordered.ja().isEmpty() ? "" : "（" + ordered.ja() + "に延長）";
    Optional<Text> last = leg.last().map(Reckoning::day);
    if (reading.rule().direction() == Clock.Direction.BEFORE) {
      String on = last.map(Text::en).orElse("");
      say(
          length.en() + " before it: " + on,
          "その" + length.ja() + "前：" + last.map(Text::ja).orElse(""));
      return;
    }
    say(
        length.en() + en + last.map(day -> " end with " + day.en()).orElse(" stand still"),
        length.ja() + ja + last.map(day -> "の満了：" + day.ja()).orElse("は停止中"));
  }

  /** Which holidays were not counted as working days. */
  private void passedOver() {
    if (reading.rule().length().unit() != Unit.BUSINESS_DAYS || reading.lastDay().isEmpty()) {
      return;
    }
    LocalDate last = reading.lastDay().get();
    LocalDate first = reading.dayOne().orElse(last);
    List<LocalDate> holidays =
        first
            .datesUntil(last.isBefore(first) ? first : last)
            .filter(day -> days.holiday(day).isPresent() && !isWeekend(day))
            .limit(MOST_HOLIDAYS)
            .toList();
    if (!holidays.isEmpty()) {
      say(
          "holidays passed over: " + named(holidays, ", ", true),
          "算入しない休日：" + named(holidays, "、", false));
    }
  }

  private String named(List<LocalDate> holidays, String between, boolean en) {
    return holidays.stream()
        .map(day -> {
          Text title = days.holiday(day).orElse(Text.same(""));
          return en ? day + " " + title.en() : Text.of(day).ja() + title.ja();
        })
        .collect(Collectors.joining(between));
  }

  private void pause(ClockReading.Pause pause) {
    Text from = moment(pause.from());
    Text until =
        pause.until().map(this::moment).orElse(Text.of("now; its end is not known", "現在（継続中）"));
    boolean whole = pause.why().days() == Counting.Days.WHOLE;
    say(
        "stopped from "
            + from.en()
            + " to "
            + until.en()
            + (whole ? ", in whole days: " : ": ")
            + pause.why().title().en(),
        from.ja()
            + "から"
            + until.ja()
            + "まで停止"
            + (whole ? "（日単位）" : "")
            + "："
            + pause.why().title().ja());
  }

  private void refused(ClockReading.RefusedExtension refused) {
    Text at = moment(refused.at());
    Text why =
        switch (refused.reason()) {
          case AFTER_THE_END -> Text.of("the period had ended", "期間の満了後のため");
          case WITHOUT_NOTICE -> Text.of("the notice was too short", "予告の期間に満たないため");
          case TOO_OFTEN -> Text.of("it had been extended before", "延長の回数を超えるため");
        };
    say(
        "the extension of " + at.en() + " does not count: " + why.en(),
        at.ja() + "の延長は" + why.ja() + "算入しない");
  }

  private void rolled(LocalDate from) {
    Text day = day(from);
    boolean next = reading.rule().counting().roll() == Roll.NEXT;
    Text holiday = days.holiday(from).orElse(Text.of("a day of rest", "休日"));
    Text last = reading.lastDay().map(Reckoning::day).orElse(Text.same(""));
    say(
        day.en()
            + " is not worked ("
            + holiday.en()
            + "): the last day is the working day "
            + (next ? "after, " : "before, ")
            + last.en(),
        day.ja()
            + "は閉庁日（"
            + holiday.ja()
            + "）のため、その"
            + (next ? "翌" : "前")
            + "開庁日の"
            + last.ja()
            + "を末日とする");
  }

  private void provisional() {
    Optional<LocalDate> whole = days.complete().to();
    if (reading.lastDay().isPresent()
        && whole.map(day -> day.isBefore(reading.lastDay().get())).orElse(false)) {
      Text day = day(whole.get());
      say(
          "holidays after " + day.en() + " are not all announced yet: the end may move",
          day.ja() + "より後の休日は全ては公示されていないため、末日は変わることがある");
    }
  }

  private Text moment(Instant instant) {
    ZonedDateTime there = instant.atZone(reading.rule().zone());
    Text day = day(there.toLocalDate());
    String time = TIME.format(there);
    return Text.of(day.en() + " " + time, day.ja() + time);
  }

  /** A day with its weekday. */
  public static Text day(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    Text plain = Text.of(day);
    return Text.of(
        weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + plain.en(),
        plain.ja() + "（" + weekday.getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + "）");
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
