package org.sekisho.pages.parts;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** What happened, or will, one thing below the other. */
public record Happened(Voice voice) {

  /**
   * One thing.
   *
   * @param now whether it is where things stand
   */
  public record Event(LocalDate day, Text title, Html inside, boolean now) {}

  public Html line(List<Event> events) {
    return Html.element("ol", events.stream().map(this::item).toList()).styled("timeline");
  }

  private Html item(Event event) {
    Html.Element item =
        Html.element(
            "li",
            Html.element("time", voice.say(Text.of(event.day())))
                .with("datetime", event.day().toString()),
            Html.element("h3", voice.say(event.title())),
            event.inside());
    return event.now() ? item.styled("now") : item;
  }
}
