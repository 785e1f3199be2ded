package org.sekisho.book.pages;

import java.time.LocalDate;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;

/** Rules as a list, the exceptions of each below it. */
final class RuleList {

  private final Voice voice;
  private final Regime regime;
  private final LocalDate on;

  RuleList(Voice voice, Regime regime, LocalDate on) {
    this.voice = voice;
    this.regime = regime;
    this.on = on;
  }

  Html of(List<Rule> rules) {
    return Html.element("ul", rules.stream().map(this::item).toList()).styled("rules");
  }

  private Html item(Rule rule) {
    return Html.element(
        "li",
        voice.link(Address.of(regime, rule), rule.title()),
        Html.words(" "),
        Badges.outcome(voice, rule.effect().outcome()),
        Html.words(" "),
        Html.element(
                "span",
                Badges.status(voice, rule, on),
                Html.words(" "),
                Days.period(voice, Badges.days(rule)))
            .styled("meta"),
        Html.words(" "),
        Badges.doubt(voice, rule.confidence()),
        rule.exceptions().isEmpty() ? Html.NOTHING : of(rule.exceptions()));
  }
}
