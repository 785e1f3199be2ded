package org.sekisho.proof;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.MatterWriter;
import org.sekisho.terms.Text;

/** A finding in words. */
final class FindingText {

  private FindingText() {}

  /** The finding in a sentence, with its kind before it. */
  static Text headline(Finding finding) {
    String question = finding.question().id();
    return switch (finding) {
      case Finding.Gap gap ->
          Text.of(
              "[gap] " + question + ": the question is put and no rule answers it",
              "[空白] " + question + "：問われるのに答える規則がありません");
      case Finding.Conflict(Question asked, Rule first, Rule second, Witness witness) ->
          Text.of(
              "[conflict] "
                  + question
                  + ": `"
                  + first.id()
                  + "` and `"
                  + second.id()
                  + "` fire together and disagree",
              "[抵触] " + question + "：`" + first.id() + "`と`" + second.id() + "`が同時に適用され、食い違います");
      case Finding.Dead(Question asked, Rule rule, boolean crowdedOut) -> dead(rule, crowdedOut);
      case Finding.Redundant(Question asked, Rule rule) ->
          Text.of(
              "[redundant] " + question + ": no reply would change without `" + rule.id() + "`",
              "[重複] " + question + "：`" + rule.id() + "`がなくても答えは変わりません");
      case Finding.Inconclusive(Question asked, Check check, List<Rule> rules, String reason) ->
          Text.of(
              "[inconclusive] "
                  + question
                  + ": not settled whether "
                  + check.title().en()
                  + " ("
                  + reason
                  + ")",
              "[未確定] " + question + "：「" + check.title().ja() + "」を確かめられませんでした（" + reason + "）");
    };
  }

  private static Text dead(Rule rule, boolean crowdedOut) {
    String question = rule.question();
    return crowdedOut
        ? Text.of(
            "[dead] " + question + ": `" + rule.id() + "` never fires, an exception always holds",
            "[死文] " + question + "：`" + rule.id() + "`は常に例外に当たり、適用されることがありません")
        : Text.of(
            "[dead] " + question + ": `" + rule.id() + "` never fires, its condition cannot hold",
            "[死文] " + question + "：`" + rule.id() + "`の条件は成り立ち得ず、適用されることがありません");
  }

  /** Everything below the headline: the rules, and a matter that shows it. */
  static List<Text> details(Regime regime, Finding finding) {
    List<Text> lines = new ArrayList<>();
    for (Rule rule : finding.rules()) {
      Text effect = effect(regime, finding, rule);
      Text named = RuleText.of(regime, rule);
      lines.add(Text.of(named.en() + ": " + effect.en(), named.ja() + "：" + effect.ja()));
      lines.add(Text.same("  " + rule.place()));
    }
    finding.witness().ifPresent(witness -> lines.addAll(shown(regime, witness)));
    return lines;
  }

  /** The outcome; where rules agree on that and still are in conflict, all that they say. */
  private static Text effect(Regime regime, Finding finding, Rule rule) {
    boolean alike =
        finding.rules().stream()
                .map(each -> each.effect().outcome())
                .filter(outcome -> outcome == rule.effect().outcome())
                .count()
            > 1;
    return alike ? ReplyText.of(regime, rule.effect()) : rule.effect().outcome().title();
  }

  private static List<Text> shown(Regime regime, Witness witness) {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of("for example this matter:", "例えば次の案件："));
    MatterWriter.write(witness.matter()).lines().forEach(line -> lines.add(Text.same("  " + line)));
    lines.add(fires(regime, witness.fires()));
    return lines;
  }

  static Text fires(Regime regime, List<Rule> rules) {
    Text named =
        ReplyText.joined(rules.stream().map(rule -> RuleText.of(regime, rule)).toList(), ", ", "、");
    return rules.isEmpty()
        ? Text.of("no rule fires", "適用される規則：なし")
        : Text.of("rules that fire: " + named.en(), "適用される規則：" + named.ja());
  }
}
