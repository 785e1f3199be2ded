package org.sekisho.book.pages;

import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** What is known to happen to law after the day of the edition, in all regimes. */
final class CalendarPage {

  private CalendarPage() {}

  static Page of(Edition edition, Voice voice) {
    List<CalendarEntry> coming = StartPage.coming(edition).toList();
    Html file =
        Html.element(
            "p",
            Html.link(
                file(voice.language()),
                voice.say(
                    "As a file for a calendar program (iCalendar)", "カレンダー用ファイル（iCalendar形式）")));
    Html main =
        Html.several(
            voice.p(
                Text.of(
                    "What comes into force, starts to apply, pauses, ends or must be renewed.",
                    "施行、適用開始、適用停止、失効及び更新期限の予定")),
            file,
            voice.section("days", "Days", "予定日", new DayList(voice, true).of(coming)));
    return new Page(Address.CALENDAR, Text.of("Calendar", "今後の予定"), List.of(), main);
  }

  /** The file of the same days beside the page. */
  static String file(Language language) {
    return "calendar." + language.code() + ".ics";
  }
}
