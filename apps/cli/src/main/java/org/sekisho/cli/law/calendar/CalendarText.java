package org.sekisho.cli.law.calendar;

import java.util.List;
import org.sekisho.decision.print.Wrapping;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.calendar.CalendarPart;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** A calendar as lines for people: a day and a regime, and below them what happens. */
final class CalendarText {

  private final Language language;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private CalendarText(Language language, int width) {
    this.language = language;
    this.width = width;
  }

  static String of(List<CalendarEntry> entries, Language language, int width) {
    CalendarText lines = new CalendarText(language, width);
    if (entries.isEmpty()) {
      lines.line("", Text.of("Nothing is known to happen in these days.", "この期間の予定はありません。"));
    }
    entries.forEach(lines::entry);
    return lines.text.toString();
  }

  private void entry(CalendarEntry entry) {
    Text day = Text.of(entry.day());
    Text title = entry.regime().title();
    String id = entry.regime().id();
    line(
        "",
        Text.of(
            day.en() + "  " + title.en() + " [" + id + "]",
            day.ja() + "　" + title.ja() + "［" + id + "］"));
    entry.parts().forEach(this::part);
    text.append('\n');
  }

  private void part(CalendarPart part) {
    Text kind = part.kind().title();
    Text title = part.title();
    String rule = part.rule().map(id -> " [" + id + "]").orElse("");
    String en = part.detail().map(detail -> " — " + detail.en()).orElse("");
    String ja = part.detail().map(detail -> "（" + detail.ja() + "）").orElse("");
    line(
        "  ",
        Text.of(
            kind.en() + ": " + title.en() + en + rule + doubt(part).en(),
            kind.ja() + "：" + title.ja() + ja + rule + doubt(part).ja()));
    part.check()
        .ifPresent(
            check -> line("      ", Text.of("to check: " + check.en(), "確認事項：" + check.ja())));
  }

  private static Text doubt(CalendarPart part) {
    Text level = part.confidence().title();
    return part.confidence() == Confidence.HIGH
        ? Text.same("")
        : Text.of(" — " + level.en(), "（" + level.ja() + "）");
  }

  private void line(String indent, Text line) {
    String next = indent;
    for (String part : Wrapping.lines(line.in(language), width - indent.length())) {
      text.append(next).append(part).append('\n');
      next = indent + "  ";
    }
  }
}
