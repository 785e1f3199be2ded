package org.sekisho.pages.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clock.ClockReading;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Counting;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Clocks of a case: a sign, words, and a colour that only repeats them. */
public record ClockMarks(Voice voice, LocalDate today) {

  private static final int SOON = 7;

  /** The clock that ends next, as a mark; a dash where none runs. */
  public Html next(List<ClockReading> clocks) {
    return clocks.stream()
        .filter(clock -> isOpen(clock) && clock.lastDay().isPresent())
        .min(Comparator.comparing(clock -> clock.lastDay().orElse(LocalDate.MAX)))
        .map(clock ->
            Html.several(
                mark(clock),
                clock
                    .lastDay()
                    .<Html>map(day ->
                        Html.element("span", Html.words(" "), voice.say(Text.of(day)))
                            .styled("meta"))
                    .orElse(Html.NOTHING)))
        .orElseGet(() ->
            clocks.stream()
                .filter(ClockMarks::isOpen)
                .findFirst()
                .map(this::mark)
                .orElseGet(() -> Html.words("–")));
  }

  private static boolean isOpen(ClockReading clock) {
    return switch (clock.state()) {
      case RUNNING, PAUSED -> true;
      case NOT_STARTED, MET, EXPIRED -> false;
    };
  }

  /** How a clock stands. */
  public Html mark(ClockReading clock) {
    return switch (clock.state()) {
      case NOT_STARTED -> badge("none", "○", Text.of("not started", "未開始"));
      case PAUSED -> badge("report", "Ⅱ", Text.of("stopped", "停止中"));
      case MET -> badge("free", "✓", Text.of("met", "完了"));
      case EXPIRED -> badge("forbidden", "✕", Text.of("run out", "満了"));
      case RUNNING -> running(left(clock));
    };
  }

  private Html running(Optional<Long> left) {
    if (left.isEmpty()) {
      return badge("open", "▶", Text.of("running", "進行中"));
    }
    long days = left.get();
    Text words =
        days < 0
            ? Text.of(-days + (days == -1 ? " day over" : " days over"), -days + "日超過")
            : Text.of(days + (days == 1 ? " day left" : " days left"), "残り" + days + "日");
    return days < 0
        ? badge("forbidden", "!", words)
        : days <= SOON ? badge("notify", "!", words) : badge("none", "▶", words);
  }

  private Optional<Long> left(ClockReading clock) {
    return clock.lastDay().map(last -> ChronoUnit.DAYS.between(today, last));
  }

  private Html badge(String style, String sign, Text words) {
    return Html.element(
            "span",
            Html.element("span", Html.words(sign)).styled("sign").with("aria-hidden", "true"),
            voice.say(words))
        .styled("badge " + style);
  }

  /** All of them as a table, with what follows when each runs out. */
  public Html table(List<ClockReading> clocks) {
    if (clocks.isEmpty()) {
      return voice.p(Text.of("No period of the law has started yet.", "法定の期間はまだ開始していません。"));
    }
    List<Html> rows = new ArrayList<>();
    for (ClockReading clock : clocks) {
      rows.add(
          Html.element(
              "tr",
              Html.element("th", voice.say(clock.rule().title())).with("scope", "row"),
              Html.element("td", mark(clock)),
              Html.element("td", day(clock.dayOne())),
              Html.element("td", day(clock.lastDay())),
              Html.element("td", voice.say(consequence(clock.rule().counting())))));
    }
    return voice.table(
        Text.of("Clocks, as both sides see them", "期間（双方に同じ内容が表示されます）"),
        Html.element(
            "tr",
            voice.column("Period", "期間"),
            voice.column("Now", "現況"),
            voice.column("First day", "起算日"),
            voice.column("Last day", "末日"),
            voice.column("When it has passed", "経過の効果")),
        rows);
  }

  private Html day(Optional<LocalDate> day) {
    return day.map(each -> voice.say(Text.of(each))).orElseGet(() -> Html.words("–"));
  }

  private static Text consequence(Counting counting) {
    return switch (counting.consequence()) {
      case NONE -> Text.same("–");
      case DEEMED_APPROVAL -> Text.of("deemed approved", "承認とみなす");
      case DEEMED_REFUSAL -> Text.of("deemed refused", "拒否とみなす");
      case LOSS_OF_POWER -> Text.of("the power to act is lost", "処分権限の消滅");
    };
  }
}
