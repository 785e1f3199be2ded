package org.sekisho.book.pages;

import java.time.LocalDate;
import org.sekisho.html.Html;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** Days and periods for people, and for programs that read the page. */
final class Days {

  private Days() {}

  static Html day(Voice voice, LocalDate day) {
    return Html.element("time", voice.say(Text.of(day))).with("datetime", day.toString());
  }

  /** From the first to the last day, both included. */
  static Html period(Voice voice, Period period) {
    Html from = day(voice, period.from());
    return period
        .to()
        .map(last ->
            Html.several(
                voice.say("from ", ""),
                from,
                voice.say(" to ", "から"),
                day(voice, last),
                voice.say("", "まで")))
        .orElseGet(() -> Html.several(voice.say("from ", ""), from, voice.say("", "以後")));
  }

  static Text text(Period period) {
    Text from = Text.of(period.from());
    return period
        .to()
        .map(last ->
            Text.of(
                "from " + from.en() + " to " + Text.of(last).en(),
                from.ja() + "から" + Text.of(last).ja() + "まで"))
        .orElse(Text.of("from " + from.en(), from.ja() + "以後"));
  }
}
