package org.sekisho.decision.print;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.decision.Deadline;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;

/** Deadlines in words: the day first, then what it means. */
public final class DeadlineWords {

  private DeadlineWords() {}

  public static Text of(Deadline deadline) {
    Clock clock = deadline.clock();
    Text when = when(deadline);
    Text basis = CitationWords.of(deadline.regime(), clock.citations());
    String doubt = clock.confidence() == Confidence.LOW ? " — needs a legal check" : "";
    String doubtJa = clock.confidence() == Confidence.LOW ? "（法的確認が必要）" : "";
    boolean ordered = clock.extended().isPresent();
    return Text.of(
        (ordered ? "only if so ordered: " : "")
            + when.en()
            + "  "
            + clock.title().en()
            + " ["
            + basis.en()
            + "]"
            + doubt,
        (ordered ? "短縮又は延長の場合に限り、" : "")
            + when.ja()
            + "　"
            + clock.title().ja()
            + "［"
            + basis.ja()
            + "］"
            + doubtJa);
  }

  private static Text when(Deadline deadline) {
    return deadline
        .end()
        .map(end -> dated(deadline.clock(), end))
        .or(() -> deadline.latestStart().map(start -> latest(deadline, start)))
        .orElseGet(() -> length(deadline));
  }

  private static Text dated(Clock clock, LocalDate end) {
    return switch (clock.kind()) {
      case BAR -> dated("not before ", end.plusDays(1), "以後");
      case DUE -> dated("by ", end, "まで");
      case WINDOW -> dated("not earlier than ", end, "以後");
    };
  }

  private static Text dated(String en, LocalDate day, String ja) {
    Text date = Text.of(day);
    return Text.of(en + date.en(), date.ja() + ja);
  }

  private static Text latest(Deadline deadline, LocalDate start) {
    Text length = length(deadline);
    return Text.of(
        length.en() + " (to act on the day named, it must begin by " + start + ")",
        length.ja() + "（予定日に行うには" + Text.of(start).ja() + "までに開始することが必要）");
  }

  private static Text length(Deadline deadline) {
    Clock clock = deadline.clock();
    int count = clock.length().count();
    Text unit =
        switch (clock.length().unit()) {
          case DAYS -> Text.of("days", "日");
          case BUSINESS_DAYS -> Text.of("business days", "営業日");
          case MONTHS -> Text.of("months", "か月");
          case YEARS -> Text.of("years", "年");
        };
    Text event = event(deadline.regime(), clock);
    return switch (clock.direction()) {
      case AFTER ->
          Text.of(
              count + " " + unit.en() + " from: " + event.en(),
              event.ja() + "から" + count + unit.ja());
      case BEFORE ->
          Text.of(
              count + " " + unit.en() + " before: " + event.en(),
              event.ja() + "の" + count + unit.ja() + "前");
    };
  }

  private static Text event(Regime regime, Clock clock) {
    return clock.starts().equals(Clock.ACT)
        ? Text.of("the act", "行為の日")
        : Optional.ofNullable(regime.events().get(clock.starts()))
            .map(Regime.Event::title)
            .orElse(Text.same(clock.starts()));
  }
}
