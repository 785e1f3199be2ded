package org.sekisho.casework.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.law.pack.Clock;
import org.sekisho.terms.Text;

/** A reading in words: what it shows first, then how it was counted. */
public final class ReadingText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private ReadingText() {}

  /** The lines; those of the reckoning are indented. */
  public static List<Text> of(ClockReading reading, WorkingDays days) {
    List<Text> lines = new ArrayList<>();
    Text title = reading.rule().title();
    lines.add(Text.of(reading.rule().id() + ": " + title.en(), title.ja()));
    lines.add(indented(state(reading)));
    reading.due().ifPresent(due -> lines.add(indented(end(reading, due))));
    if (reading.state() == ClockReading.State.RUNNING
        || reading.state() == ClockReading.State.PAUSED) {
      lines.add(indented(left(reading)));
    }
    consequence(reading).ifPresent(text -> lines.add(indented(text)));
    for (Text step : Reckoning.of(reading, days)) {
      lines.add(Text.of("    - " + step.en(), "　　・" + step.ja()));
    }
    return lines;
  }

  private static Text indented(Text text) {
    return Text.of("  " + text.en(), "　" + text.ja());
  }

  private static Text state(ClockReading reading) {
    return switch (reading.state()) {
      case NOT_STARTED ->
          Text.of(
              "not started: it waits for `" + reading.rule().starts() + "`",
              "未開始：`" + reading.rule().starts() + "`を待っている");
      case RUNNING -> Text.of("running", "進行中");
      case PAUSED -> Text.of("paused", "停止中");
      case MET -> Text.of("met in time", "期間内に完了");
      case EXPIRED -> Text.of("expired", "満了");
    };
  }

  private static Text end(ClockReading reading, Instant due) {
    Text last = reading.lastDay().map(Reckoning::day).orElse(Text.same(""));
    ZonedDateTime there = due.atZone(reading.rule().zone());
    Text over = Reckoning.day(there.toLocalDate());
    String time = TIME.format(there);
    Text word =
        switch (reading.rule().kind()) {
          case BAR -> Text.of("last barred day: ", "禁止される最後の日：");
          case DUE -> Text.of("last day: ", "末日：");
          case WINDOW -> Text.of("first day: ", "最初の日：");
        };
    boolean window = reading.rule().kind() == Clock.Kind.WINDOW;
    return Text.of(
        word.en() + last.en() + (window ? " (from " : " (over at ") + over.en() + " " + time + ")",
        word.ja() + last.ja() + "（" + over.ja() + time + (window ? "から）" : "に経過）"));
  }

  private static Text left(ClockReading reading) {
    Text elapsed = length(reading.elapsed());
    Text remaining = length(reading.remaining());
    return Text.of(
        "elapsed " + elapsed.en() + ", remaining " + remaining.en(),
        "経過" + elapsed.ja() + "、残り" + remaining.ja());
  }

  private static Text length(Duration duration) {
    long days = duration.toDays();
    String time = "%d:%02d".formatted(duration.toHoursPart(), duration.toMinutesPart());
    return Text.of(
        days + (days == 1 ? " day " : " days ") + time,
        days + "日" + duration.toHoursPart() + "時間" + duration.toMinutesPart() + "分");
  }

  private static Optional<Text> consequence(ClockReading reading) {
    return switch (reading.rule().counting().consequence()) {
      case NONE -> Optional.empty();
      case DEEMED_APPROVAL ->
          Optional.of(Text.of("if it passes: deemed approved", "経過したときは承認とみなす"));
      case DEEMED_REFUSAL -> Optional.of(Text.of("if it passes: deemed refused", "経過したときは拒否とみなす"));
      case LOSS_OF_POWER ->
          Optional.of(
              Text.of("if it passes: the authority can act no more", "経過したときは当局は権限を行使することができない"));
    };
  }
}
