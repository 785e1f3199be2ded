package org.sekisho.cli.law.calendar;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.desk.law.CalendarJson;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.calendar.CalendarFile;
import org.sekisho.terms.Language;

/** How a calendar is printed. */
public enum CalendarFormat {
  TEXT,
  JSON,
  ICS;

  /**
   * The calendar as a document.
   *
   * @param known the day up to which law was recorded, which dates the document
   */
  public String print(List<CalendarEntry> entries, Language language, LocalDate known, int width) {
    return switch (this) {
      case TEXT -> CalendarText.of(entries, language, width);
      case JSON -> CalendarJson.of(entries, known);
      case ICS -> CalendarFile.of(entries, language, known);
    };
  }
}
