package org.sekisho.book.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** When which rule governed acts, drawn: a bar for each rule over the years, by question. */
final class TimelineChart {

  private static final int WIDTH = 960;
  private static final int LABEL = 330;
  private static final int RIGHT = 16;
  private static final int ROW = 22;
  private static final int TOP = 28;

  private final Voice voice;
  private final Regime regime;
  private final LocalDate on;
  private final LocalDate first;
  private final LocalDate last;

  TimelineChart(Voice voice, Regime regime, LocalDate on) {
    this.voice = voice;
    this.regime = regime;
    this.on = on;
    this.first = from(regime);
    this.last = LocalDate.of(Math.max(on.getYear(), latest(regime).getYear()) + 2, 1, 1);
  }

  private static LocalDate from(Regime regime) {
    return regime.questions().stream()
        .map(Question::from)
        .min(LocalDate::compareTo)
        .map(day -> LocalDate.of(day.getYear(), 1, 1))
        .orElse(LocalDate.EPOCH);
  }

  private static LocalDate latest(Regime regime) {
    return regime.rules().stream()
        .map(rule -> Badges.days(rule).from())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  Html of() {
    List<Html> rows = new ArrayList<>();
    int at = TOP;
    for (Rule rule : regime.rules()) {
      rows.add(row(rule, at));
      at += ROW;
    }
    List<Html> parts = new ArrayList<>(years(at));
    parts.addAll(rows);
    parts.add(today(at));
    Html.Element drawing =
        Html.element("svg", parts)
            .with("viewBox", "0 0 " + WIDTH + " " + (at + 8))
            .with("width", Integer.toString(WIDTH))
            .with("height", Integer.toString(at + 8))
            .with("role", "group")
            .with("aria-label", Text.of("Timeline of the rules", "規定の時系列").in(voice.language()));
    return Html.element(
        "figure",
        Html.element("div", drawing)
            .styled("wide")
            .with("tabindex", "0")
            .with("role", "region")
            .with(
                "aria-label",
                Text.of("Timeline, can be moved sideways", "規定の時系列（横に移動可能）").in(voice.language())),
        Html.element(
            "figcaption",
            voice.say(
                "Each bar shows the days of acts that a rule governs; exceptions stand with their"
                    + " rule. The dashed line is the day of this edition.",
                "各棒は、規定が適用される行為の日を示す。例外は原則となる規定に含まれる。破線は本版の基準日である。")));
  }

  private double x(LocalDate day) {
    long all = ChronoUnit.DAYS.between(first, last);
    long here = Math.clamp(ChronoUnit.DAYS.between(first, day), 0L, all);
    return LABEL + (WIDTH - LABEL - RIGHT) * (double) here / all;
  }

  private Html row(Rule rule, int y) {
    Period days = Badges.days(rule);
    double from = x(days.from());
    double to = days.to().map(end -> x(end.plusDays(1))).orElse((double) WIDTH - RIGHT);
    Html.Element bar =
        rectangle(from, y + 5, Math.max(to - from, 3), ROW - 10)
            .styled("bar " + rule.effect().outcome().code());
    Html.Element label =
        Html.element("text", Html.words(shortened(rule.title().in(voice.language()))))
            .with("x", "0")
            .with("y", Integer.toString(y + 15));
    Html.Element title =
        Html.element("title", voice.say(rule.title()), Html.words(" "), voice.say(Days.text(days)));
    return Html.link(
            voice.here().to(Address.of(regime, rule), voice.language()),
            Html.several(title, label, bar))
        .styled("row");
  }

  /** Labels keep to their column; a wide character counts for two. */
  private static String shortened(String title) {
    int used = 0;
    for (int i = 0; i < title.length(); i++) {
      used += title.charAt(i) < 0x2E80 ? 1 : 2;
      if (used > 50) {
        return title.substring(0, i) + "…";
      }
    }
    return title;
  }

  private List<Html> years(int bottom) {
    int years = last.getYear() - first.getYear();
    int step = years > 24 ? 5 : years > 12 ? 2 : 1;
    List<Html> marks = new ArrayList<>();
    for (int year = first.getYear(); year <= last.getYear(); year += step) {
      double x = x(LocalDate.of(year, 1, 1));
      marks.add(line(x, bottom).styled("year"));
      if (year == last.getYear()) {
        continue;
      }
      marks.add(
          Html.element("text", Integer.toString(year))
              .with("x", number(x + 3))
              .with("y", "14")
              .styled("axis"));
    }
    return marks;
  }

  private Html today(int bottom) {
    return line(x(on), bottom).styled("today");
  }

  private static Html.Element line(double x, int bottom) {
    return Html.element("line")
        .with("x1", number(x))
        .with("x2", number(x))
        .with("y1", "0")
        .with("y2", Integer.toString(bottom));
  }

  private static Html.Element rectangle(double x, int y, double width, int height) {
    return Html.element("rect")
        .with("x", number(x))
        .with("y", Integer.toString(y))
        .with("width", number(width))
        .with("height", Integer.toString(height))
        .with("rx", "3");
  }

  /** To a tenth, whatever the locale. */
  private static String number(double value) {
    return Double.toString(Math.round(value * 10) / 10.0);
  }
}
