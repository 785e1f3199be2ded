package org.sekisho.decision.print;

import java.time.LocalDate;
import org.sekisho.decision.Deadline;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.words.CitationWords;
import org.sekisho.law.words.ClockWords;
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
    return ClockWords.of(deadline.regime(), deadline.clock());
  }
}
