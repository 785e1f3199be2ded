package org.sekisho.law.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** A calendar as iCalendar (RFC 5545): an all-day event for each entry, the same for ever. */
public final class CalendarFile {

  /** RFC 5545, 3.1: a line is no longer than 75 octets, its break left out. */
  private static final int MOST_OCTETS = 75;

  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

  private final Language language;
  private final LocalDate known;
  private final StringBuilder file = new StringBuilder();

  private CalendarFile(Language language, LocalDate known) {
    this.language = language;
    this.known = known;
  }

  /**
   * The file.
   *
   * @param known the day up to which law was recorded; the events are stamped with it, so that the
   *     same law gives the same bytes
   */
  public static String of(List<CalendarEntry> entries, Language language, LocalDate known) {
    CalendarFile calendar = new CalendarFile(language, known);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Sekisho//Law calendar//" + language.name());
    calendar.line("CALSCALE:GREGORIAN");
    entries.forEach(calendar::event);
    calendar.line("END:VCALENDAR");
    return calendar.file.toString();
  }

  private void event(CalendarEntry entry) {
    String day = entry.day().format(DATE);
    line("BEGIN:VEVENT");
    line("UID:" + day + "-" + entry.regime().id() + "@law.sekisho.org");
    line("DTSTAMP:" + known.format(DATE) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + day);
    line("DTEND;VALUE=DATE:" + entry.day().plusDays(1).format(DATE));
    text("SUMMARY", summary(entry));
    text("DESCRIPTION", description(entry));
    text("CATEGORIES", entry.regime().gate().title().in(language));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private String summary(CalendarEntry entry) {
    Text what = entry.parts().size() == 1 ? one(entry.parts().getFirst()) : entry.summary();
    Text title = entry.regime().title();
    return Text.of(title.en() + " — " + what.en(), title.ja() + "：" + what.ja()).in(language);
  }

  private static Text one(CalendarPart part) {
    Text kind = part.kind().title();
    Text title = part.title();
    return Text.of(kind.en() + ": " + title.en(), kind.ja() + "：" + title.ja());
  }

  private String description(CalendarEntry entry) {
    StringBuilder lines = new StringBuilder();
    for (CalendarPart part : entry.parts()) {
      lines.append(one(part).in(language));
      part.detail().ifPresent(detail -> lines.append(" — ").append(detail.in(language)));
      lines.append('\n');
      Text source = CitationWords.of(entry.regime(), part.citations());
      lines.append("  ").append(source.in(language)).append('\n');
      doubt(part).ifPresent(doubt -> lines.append("  ").append(doubt).append('\n'));
    }
    return lines.toString().strip();
  }

  private Optional<String> doubt(CalendarPart part) {
    if (part.confidence() == Confidence.HIGH) {
      return Optional.empty();
    }
    String level = part.confidence().title().in(language);
    return Optional.of(part.check().map(check -> level + ": " + check.in(language)).orElse(level));
  }

  /** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped. */
  private void text(String property, String value) {
    line(
        property
            + ":"
            + value
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n"));
  }

  /** Folds a line between characters, never inside one. */
  private void line(String line) {
    int used = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      String character = Character.toString(point);
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > MOST_OCTETS) {
        file.append("\r\n ");
        used = 1;
      }
      file.append(character);
      used += octets;
      at += character.length();
    }
    file.append("\r\n");
  }
}
