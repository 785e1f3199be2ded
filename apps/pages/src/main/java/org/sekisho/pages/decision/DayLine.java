package org.sekisho.pages.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sekisho.decision.Deadline;
import org.sekisho.decision.Decision;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/**
 * The days of a decision on a line from the first to the last, the day of the act among them. The
 * same days stand in words above it, so that the drawing is for the eye alone.
 */
final class DayLine {

  private static final int WIDTH = 720;
  private static final int MARGIN = 12;
  private static final int ROW = 34;

  private record Day(LocalDate day, Text words, String style) {}

  private final Voice voice;
  private final List<Day> days = new ArrayList<>();

  DayLine(Voice voice, Decision decision) {
    this.voice = voice;
    days.add(new Day(decision.matter().date(), Text.of("act", "行為日"), "act"));
    for (Deadline deadline : decision.deadlines()) {
      deadline.end().ifPresent(end -> days.add(new Day(end, deadline.clock().title(), "end")));
      deadline
          .latestStart()
          .ifPresent(start -> days.add(new Day(start, deadline.clock().title(), "start")));
    }
    days.sort(Comparator.comparing(Day::day));
  }

  Html html() {
    if (days.size() < 2) {
      return Html.NOTHING;
    }
    LocalDate first = days.getFirst().day();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, days.getLast().day()));
    List<Html> parts = new ArrayList<>();
    int height = days.size() * ROW + 10;
    for (int i = 0; i < days.size(); i++) {
      parts.add(mark(days.get(i), x(ChronoUnit.DAYS.between(first, days.get(i).day()), span), i));
    }
    Html.Element line =
        Html.element("svg", parts)
            .with("viewBox", "0 0 " + WIDTH + " " + height)
            .with("role", "img")
            .with("aria-label", voice.in("The days on a line", "期限の線図"))
            .styled("days");
    // On a narrow screen it is moved sideways, which a keyboard must reach.
    return Html.element("figure", line).with("tabindex", "0");
  }

  private static long x(long day, long span) {
    return MARGIN + (WIDTH - 2L * MARGIN) * day / span;
  }

  private Html mark(Day day, long x, int row) {
    int y = row * ROW + 18;
    boolean right = x > WIDTH / 2;
    String words =
        Text.of(day.day()).in(voice.language()) + "  " + day.words().in(voice.language());
    return Html.element(
            "g",
            Html.element("line")
                .with("x1", "" + MARGIN)
                .with("x2", "" + (WIDTH - MARGIN))
                .with("y1", "" + y)
                .with("y2", "" + y)
                .styled("axis"),
            Html.element("circle").with("cx", "" + x).with("cy", "" + y).with("r", "6"),
            Html.element("text", words)
                .with("x", "" + (right ? x - 12 : x + 12))
                .with("y", "" + (y - 5))
                .with("text-anchor", right ? "end" : "start"))
        .styled(day.style());
  }
}
