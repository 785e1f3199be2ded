package org.sekisho.pages.ask;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.decision.Decision;
import org.sekisho.decision.RegimeDecision;
import org.sekisho.decision.print.DeadlineWords;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Badges;
import org.sekisho.pages.frame.Voice;

/** The decision as it forms at the side of the interview. */
final class SoFar {

  private final Voice voice;

  SoFar(Voice voice) {
    this.voice = voice;
  }

  Html of(Decision decision) {
    List<Html> parts = new ArrayList<>();
    parts.add(voice.heading(2, "So far", "現時点の判定"));
    parts.add(
        Html.element("p", Badges.verdict(voice, decision.verdict()))
            .styled("verdict")
            .with("role", "status"));
    parts.add(Html.element("dl", regimes(decision)).styled("regimes"));
    if (!decision.deadlines().isEmpty()) {
      parts.add(voice.heading(3, "Deadlines", "期限"));
      parts.add(
          Html.element(
              "ul",
              decision.deadlines().stream()
                  .map(deadline -> Html.element("li", voice.say(DeadlineWords.of(deadline))))
                  .toList()));
    }
    parts.add(
        Html.element(
                "p",
                voice
                    .button("The decision in full", "判定の全文")
                    .with("formaction", "/ask/" + decision.matter().gate().id() + "/decision")
                    .with("formnovalidate", ""),
                voice
                    .button("Keep the matter as a file", "案件をファイルに保存")
                    .with("formaction", "/ask/" + decision.matter().gate().id() + "/matter")
                    .with("formnovalidate", "")
                    .with("hx-boost", "false")
                    .styled("quiet"))
            .styled("actions"));
    return Html.element("aside", parts)
        .styled("so-far")
        .with("aria-label", voice.in("So far", "現時点の判定"));
  }

  private List<Html> regimes(Decision decision) {
    List<Html> parts = new ArrayList<>();
    for (RegimeDecision regime : decision.regimes()) {
      parts.add(Html.element("dt", voice.say(regime.regime().title())));
      parts.add(Html.element("dd", Badges.verdict(voice, regime.verdict())));
    }
    return parts;
  }
}
