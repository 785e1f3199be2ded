package org.sekisho.proof;

import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Text;

/** A rule in a line: id, title, where it stands in the law, where in the pack. */
final class RuleText {

  private RuleText() {}

  static Text of(Regime regime, Rule rule) {
    Text cited = CitationWords.of(regime, rule.citations());
    return Text.of(
        "`" + rule.id() + "` " + rule.title().en() + " (" + cited.en() + ")",
        "`" + rule.id() + "` " + rule.title().ja() + "（" + cited.ja() + "）");
  }
}
