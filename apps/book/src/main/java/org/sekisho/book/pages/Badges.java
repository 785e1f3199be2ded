package org.sekisho.book.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** Short marks beside a title: they say in words what their colour only repeats. */
final class Badges {

  private Badges() {}

  static Html outcome(Voice voice, Outcome outcome) {
    return Html.element("span", voice.say(outcome.title())).styled("badge " + outcome.code());
  }

  /** Whether a rule governs acts of the day of the edition. */
  static Html status(Voice voice, Rule rule, LocalDate on) {
    return Html.element("span", voice.say(status(rule, on))).styled("badge status");
  }

  private static Text status(Rule rule, LocalDate on) {
    Period live = days(rule);
    if (live.contains(on)) {
      return Text.of("in force", "施行中");
    }
    return live.from().isAfter(on) ? Text.of("not yet", "未施行") : Text.of("of the past", "失効");
  }

  /** The days of acts that a rule governs. */
  static Period days(Rule rule) {
    return rule.inForce().intersect(rule.applies()).orElse(rule.applies());
  }

  static Html doubt(Voice voice, Confidence confidence) {
    return confidence == Confidence.HIGH
        ? Html.NOTHING
        : Html.element("span", voice.say(confidence.title())).styled("badge doubt");
  }

  /** How well a statement was checked, and what a lawyer must look up. */
  static Html checked(Voice voice, Confidence confidence, Optional<Text> check) {
    Html level =
        confidence == Confidence.HIGH ? voice.say(confidence.title()) : doubt(voice, confidence);
    return check
        .map(text ->
            Html.several(level, Html.words(" "), voice.say("To check: ", "確認事項："), voice.say(text)))
        .orElse(level);
  }
}
