package org.sekisho.pages.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.sekisho.decision.Verdict;
import org.sekisho.decision.print.VerdictWords;
import org.sekisho.html.Html;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** Verdicts as marks: a sign, a word, and a colour that only repeats them. */
public final class Badges {

  private Badges() {}

  /** The verdict, and where it is open every outcome still possible. */
  public static Html verdict(Voice voice, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> outcome(voice, outcome);
      case Verdict.Undecided(SortedSet<Outcome> possible) -> {
        List<Html> marks = new ArrayList<>();
        marks.add(badge(voice, "open", "?", Text.of("open", "未定")));
        possible.forEach(outcome -> marks.add(outcome(voice, outcome)));
        yield Html.element("span", marks).styled("marks");
      }
      case Verdict.OutOfScope outside -> badge(voice, "none", "–", VerdictWords.of(outside));
      case Verdict.Unanswered unanswered -> badge(voice, "open", "!", VerdictWords.of(unanswered));
    };
  }

  public static Html outcome(Voice voice, Outcome outcome) {
    return badge(voice, outcome.code(), sign(outcome), outcome.title());
  }

  private static Html badge(Voice voice, String style, String sign, Text words) {
    return Html.element(
            "span",
            Html.element("span", Html.words(sign)).styled("sign").with("aria-hidden", "true"),
            voice.say(words))
        .styled("badge " + style);
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case FREE -> "✓";
      case REPORT -> "✎";
      case NOTIFY -> "✉";
      case LICENSE -> "☞";
      case FORBIDDEN -> "✕";
    };
  }
}
