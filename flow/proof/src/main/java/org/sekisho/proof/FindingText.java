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
              "［欠缺］" + question + "：問いに答える規定がありません");
      case Finding.Conflict(Question asked, Rule first, Rule second, Witness witness) ->
          Text.of(
              "[conflict] "
                  + question
                  + ": `"
                  + first.id()
                  + "` and `"
                  + second.id()
                  + "` fire together and disagree",
              "［抵触］" + question + "：`" + first.id() + "`と`" + second.id() + "`が同時に適用され、効果が異なります");
      case Finding.Dead(Question asked, Rule rule, boolean crowdedOut) -> dead(rule, crowdedOut);
      case Finding.Redundant(Question asked, Rule rule) ->
          Text.of(
              "[redundant] " + question + ": no reply would change without `" + rule.id() + "`",
              "［重複］" + question + "：`" + rule.id() + "`がなくても結論は変わりません");
      case Finding.Inconclusive(Question asked, Check check, List<Rule> rules, Text reason) ->
          Text.of(
              "[inconclusive] "
                  + question
                  + ": not settled whether "
                  + check.title().en()
                  + "; "
                  + reason.en(),
              "［未確定］" + question + "：「" + check.title().ja() + "」を確認できません。" + reason.ja());
    };
  }

  private static Text dead(Rule rule, boolean crowdedOut) {
    String question = rule.question();
    return crowdedOut
        ? Text.of(
            "[dead] " + question + ": `" + rule.id() + "` never fires, an exception always holds",
            "［死文］" + question + "：`" + rule.id() + "`は常に例外に当たり、適用されることがありません")
        : Text.of(
            "[dead] " + question + ": `" + rule.id() + "` never fires, its condition cannot hold",
            "［死文］" + question + "：`" + rule.id() + "`の条件は成り立ち得ず、適用されることがありません");
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
    lines.add(advice(finding));
    return lines;
  }

  private static Text advice(Finding finding) {
    return switch (finding) {
      case Finding.Gap gap ->
          Text.of(
              "add a rule for such matters, if need be one that says `free`, or narrow the scope",
              "このような案件に適用される規定（必要に応じ`free`とする規定）を追加するか、問いの範囲を狭めてください");
      case Finding.Conflict conflict ->
          Text.of(
              "narrow one of the two, or make one the exception of the other",
              "一方の条件を狭めるか、一方を他方の例外としてください");
      case Finding.Dead dead -> Text.of("mend its condition, or remove it", "条件を改めるか、削除してください");
      case Finding.Redundant redundant ->
          Text.of(
              "keep it where it tells the reader a ground, else remove it",
              "根拠を示す意味があれば残し、なければ削除してください");
      case Finding.Inconclusive inconclusive ->
          Text.of(
              "write the conditions more simply; what is not settled does not count as proved",
              "条件をより簡明に書いてください。未確定のものは証明済みとは扱いません");
    };
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
        ? Text.of("no rule fires", "適用される規定：なし")
        : Text.of("rules that fire: " + named.en(), "適用される規定：" + named.ja());
  }
}
