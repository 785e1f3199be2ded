package org.sekisho.proof;

import java.util.List;
import java.util.Optional;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Text;

/** A rule in a line: id, title, where it stands in the law, where in the pack. */
final class RuleText {

  private RuleText() {}

  static Text of(Regime regime, Rule rule) {
    Text cited = cited(regime, rule.citations());
    return Text.of(
        "`" + rule.id() + "` " + rule.title().en() + " (" + cited.en() + ")",
        "`" + rule.id() + "` " + rule.title().ja() + "（" + cited.ja() + "）");
  }

  private static Text cited(Regime regime, List<Citation> citations) {
    return ReplyText.joined(
        citations.stream().map(citation -> cited(regime, citation)).toList(), "; ", "、");
  }

  private static Text cited(Regime regime, Citation citation) {
    Text title =
        Optional.ofNullable(regime.instruments().get(citation.instrument()))
            .map(Regime.Instrument::title)
            .orElseGet(() -> Text.same(citation.instrument()));
    return Text.of(
        (title.en() + " " + citation.at()).strip(), (title.ja() + " " + citation.at()).strip());
  }
}
