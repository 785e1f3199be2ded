package org.sekisho.decision.print;

import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.decision.QuestionDecision;
import org.sekisho.decision.Tension;
import org.sekisho.law.pack.Collision;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Text;

/** Says where one law forbids what another demands, and what to do. */
final class TensionWords {

  private TensionWords() {}

  static Outline of(Tension tension) {
    Collision collision = tension.collision();
    Text basis = CitationWords.of(tension.regime(), collision.citations());
    Text title = collision.title();
    return new Outline(
        tension.certain() ? Mark.HOLDS : Mark.OPEN,
        Text.of(title.en() + " [" + basis.en() + "]", title.ja() + "［" + basis.ja() + "］"),
        List.of(demands(tension.demands()), Outline.of(collision.advice())));
  }

  private static Outline demands(List<QuestionDecision> demands) {
    List<Text> regimes =
        demands.stream().map(question -> question.regime().title()).distinct().toList();
    return Outline.of(
        Text.of(
            "against: " + regimes.stream().map(Text::en).collect(Collectors.joining("; ")),
            "抵触する制度：" + regimes.stream().map(Text::ja).collect(Collectors.joining("、"))));
  }
}
