package org.sekisho.decision.print;

import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.diagram.Reply;
import org.sekisho.law.diagram.Way;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.ConditionWords;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Text;

/** Ways to an answer in words: "if ..., then ...". */
final class WayWords {

  private static final int MOST_WORDS = 4;

  private final Gate gate;
  private final ConditionWords words;

  WayWords(Regime regime) {
    this.gate = regime.gate();
    this.words = new ConditionWords(regime);
  }

  Text of(Way way) {
    List<Text> steps = way.steps().stream().map(this::step).toList();
    Text then = reply(way.reply());
    return Text.of(
        "if "
            + steps.stream().map(Text::en).collect(Collectors.joining(", and "))
            + " → "
            + then.en(),
        steps.stream().map(Text::ja).collect(Collectors.joining("、かつ")) + "の場合 → " + then.ja());
  }

  static Text reply(Reply reply) {
    return switch (reply) {
      case Reply.Given(var effect) -> effect.outcome().title();
      case Reply.Gap() -> Text.of("no rule answers", "該当規定なし");
      case Reply.Conflict() -> Text.of("the rules disagree", "規定が抵触");
      case Reply.OutOfScope() -> Text.of("the question does not arise", "対象外");
      case Reply.Impossible() -> Text.of("cannot be", "該当なし");
    };
  }

  /** The word used in files and in the API. */
  static String code(Reply reply) {
    return switch (reply) {
      case Reply.Given(var effect) -> effect.outcome().code();
      case Reply.Gap() -> "gap";
      case Reply.Conflict() -> "conflict";
      case Reply.OutOfScope() -> "none";
      case Reply.Impossible() -> "impossible";
    };
  }

  private Text step(Way.Step step) {
    return switch (step) {
      case Way.Step.OneOf(int slot, List<Long> codes) -> demand(slot, codes(slot, codes));
      case Way.Step.Within(int slot, List<Way.Interval> intervals) ->
          demand(slot, intervals(slot, intervals));
      case Way.Step.Compared(var comparison, boolean holds) ->
          words.of(holds ? comparison : Conditions.not(comparison));
    };
  }

  private Text demand(int slot, Text value) {
    FactDefinition fact = gate.factAt(slot);
    return Text.of(fact.label().en() + ": " + value.en(), fact.label().ja() + "：" + value.ja());
  }

  private Text codes(int slot, List<Long> codes) {
    FactType type = gate.factAt(slot).type();
    List<Text> shown = codes.stream().limit(MOST_WORDS).map(type::show).toList();
    String more = codes.size() > MOST_WORDS ? " …" : "";
    return Text.of(
        shown.stream().map(Text::en).collect(Collectors.joining(" or ")) + more,
        shown.stream().map(Text::ja).collect(Collectors.joining("又は")) + more);
  }

  private Text intervals(int slot, List<Way.Interval> intervals) {
    List<Text> shown = intervals.stream().map(each -> interval(slot, each)).toList();
    return Text.of(
        shown.stream().map(Text::en).collect(Collectors.joining(" or ")),
        shown.stream().map(Text::ja).collect(Collectors.joining("又は")));
  }

  private Text interval(int slot, Way.Interval interval) {
    FactType type = gate.factAt(slot).type();
    boolean open = interval.most() >= type.greatest();
    Text least = type.show(interval.least());
    if (interval.least() == interval.most() || (open && interval.least() == type.greatest())) {
      return least;
    }
    if (open) {
      return Text.of("at least " + least.en(), least.ja() + "以上");
    }
    Text beyond = type.show(interval.most() + 1);
    return interval.least() == type.least()
        ? Text.of("less than " + beyond.en(), beyond.ja() + "未満")
        : Text.of(
            "at least " + least.en() + " and less than " + beyond.en(),
            least.ja() + "以上" + beyond.ja() + "未満");
  }
}
