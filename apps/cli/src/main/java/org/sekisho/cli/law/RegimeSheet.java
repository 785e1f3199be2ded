package org.sekisho.cli.law;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.law.words.RuleHistory;
import org.sekisho.law.words.WordingText;
import org.sekisho.terms.Text;

/** A regime as lines: its purpose, its questions and their rules, its doubts. */
final class RegimeSheet {

  private final Regime regime;
  private final List<LawInForce> slices;
  private final List<Text> lines = new ArrayList<>();

  RegimeSheet(Regime regime, List<LawInForce> slices) {
    this.regime = regime;
    this.slices = slices;
  }

  List<Text> all() {
    lines.add(regime.title());
    lines.add(regime.purpose());
    for (Question question : regime.questions()) {
      lines.add(Text.same(""));
      lines.add(
          Text.of(
              question.title().en() + " [" + question.id() + "]",
              question.title().ja() + "［" + question.id() + "］"));
      regime.rules().stream()
          .filter(rule -> rule.question().equals(question.id()))
          .forEach(rule -> brief(rule, "  "));
    }
    regime
        .doubts()
        .forEach(doubt ->
            lines.add(Text.of("needs a legal check: " + doubt.en(), "法的確認が必要：" + doubt.ja())));
    return lines;
  }

  List<Text> rule(String id) {
    regime.rules().stream()
        .flatMap(Rule::withExceptions)
        .filter(rule -> rule.id().equals(id))
        .forEach(this::whole);
    if (lines.isEmpty()) {
      lines.add(Text.of("no rule `" + id + "`", "規定`" + id + "`はありません"));
    }
    return lines;
  }

  private void brief(Rule rule, String indent) {
    Text outcome = rule.effect().outcome().title();
    lines.add(
        Text.of(
            indent
                + rule.title().en()
                + " → "
                + outcome.en()
                + "  ("
                + rule.applies()
                + ") ["
                + rule.id()
                + "]",
            indent
                + rule.title().ja()
                + " → "
                + outcome.ja()
                + "（"
                + rule.applies()
                + "）［"
                + rule.id()
                + "］"));
    rule.exceptions().forEach(exception -> brief(exception, indent + "  "));
  }

  private void whole(Rule rule) {
    lines.add(rule.title());
    labelled("purpose", "趣旨", rule.purpose());
    labelled("source", "根拠", CitationWords.of(regime, rule.citations()));
    labelled("in force", "施行", Text.same(rule.inForce().toString()));
    labelled("applies to acts", "適用される行為の日", Text.same(rule.applies().toString()));
    labelled("recorded", "登録", Text.same(rule.recorded().toString()));
    labelled("confidence", "確度", rule.confidence().title());
    rule.check().ifPresent(check -> labelled("to check", "確認事項", check));
    labelled("outcome", "効果", rule.effect().outcome().title());
    RuleHistory.of(regime, rule, slices).forEach(this::condition);
    labelled("as written", "記述", Text.same(rule.when().text().text().strip()));
    rule.exceptions().forEach(exception -> labelled("exception", "例外", exception.title()));
  }

  private void condition(RuleHistory.Version version) {
    String days = version.days().toString();
    labelled("condition for acts of " + days, "要件（行為の日：" + days + "）", Text.same(""));
    for (WordingText.Line line : WordingText.lines(version.wording())) {
      String indent = "    " + "  ".repeat(line.depth());
      lines.add(Text.of(indent + line.text().en(), indent + line.text().ja()));
    }
  }

  private void labelled(String en, String ja, Text text) {
    lines.add(Text.of("  " + en + ": " + text.en(), "  " + ja + "：" + text.ja()));
  }
}
