package org.sekisho.book.pages;

import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.calendar.CalendarPart;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Text;

/** Days of the calendar, each with what happens to the law. */
final class DayList {

  private final Voice voice;
  private final boolean named;

  /**
   * Days as a list.
   *
   * @param named whether each day says of which regime it is
   */
  DayList(Voice voice, boolean named) {
    this.voice = voice;
    this.named = named;
  }

  Html of(List<CalendarEntry> entries) {
    return Html.several(entries.stream().map(this::entry).toList());
  }

  private Html entry(CalendarEntry entry) {
    Html day = Days.day(voice, entry.day());
    Html regime =
        named
            ? Html.several(
                Html.words("　"), voice.link(Address.of(entry.regime()), entry.regime().title()))
            : Html.NOTHING;
    List<Html.Element> parts =
        entry.parts().stream().map(part -> Html.element("li", part(entry.regime(), part))).toList();
    return Html.element(
            "article", Html.element("h3", day, regime), Html.element("ul", parts).styled("rules"))
        .styled("day");
  }

  private Html part(Regime regime, CalendarPart part) {
    Html title =
        rule(regime, part)
            .<Html>map(
                rule -> Html.link(voice.here().to(rule, voice.language()), voice.say(part.title())))
            .orElseGet(() -> voice.say(part.title()));
    return Html.several(
        Html.element("strong", voice.say(part.kind().title())),
        voice.say(": ", "："),
        title,
        part.detail()
            .map(detail -> Text.of(" — " + detail.en(), "（" + detail.ja() + "）"))
            .map(voice::say)
            .orElse(Html.NOTHING),
        Html.words(" "),
        Badges.doubt(voice, part.confidence()),
        part.check()
            .<Html>map(check ->
                Html.element("div", voice.say("To check: ", "確認事項："), voice.say(check))
                    .styled("meta"))
            .orElse(Html.NOTHING));
  }

  private static Optional<Address> rule(Regime regime, CalendarPart part) {
    return part.rule()
        .flatMap(id ->
            regime.rules().stream()
                .flatMap(Rule::withExceptions)
                .filter(rule -> rule.id().equals(id))
                .findFirst())
        .map(rule -> Address.of(regime, rule));
  }
}
