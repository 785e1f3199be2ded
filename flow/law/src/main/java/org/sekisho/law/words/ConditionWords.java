package org.sekisho.law.words;

import java.util.List;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;
import org.sekisho.law.pack.DefinedTerm;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.Wording.Need;
import org.sekisho.matter.FactDefinition;
import org.sekisho.terms.Text;

/**
 * Says what a condition demands, in the vocabulary of the gate and by the titles of the pack. The
 * same words stand in decisions, in the interview and in the law book.
 */
public final class ConditionWords {

  private final Regime regime;
  private final AmongWords sets;
  private final AmountWords amounts;

  public ConditionWords(Regime regime) {
    this.regime = regime;
    this.sets = new AmongWords(regime);
    this.amounts = new AmountWords(regime);
  }

  /** What the node itself says, without its parts: "holding after the act is at least 1 %". */
  public Text of(Condition condition) {
    return wording(condition).text();
  }

  /** The whole condition. */
  public Wording wording(Condition condition) {
    return wording(condition, true);
  }

  private Wording wording(Condition condition, boolean holds) {
    return switch (condition) {
      case Condition.Constant(boolean value) -> constant(value == holds);
      case Condition.Flag flag -> statement(flag, holds);
      case Condition.Among among -> among(among, holds);
      case Condition.Comparison(Relation relation, var left, var right) ->
          comparison(new Condition.Comparison(holds ? relation : relation.negated(), left, right));
      case Condition.And(List<Condition> parts) ->
          holds ? group(Need.ALL, parts, true) : group(Need.ANY, parts, false);
      case Condition.Or(List<Condition> parts) ->
          holds ? group(Need.ANY, parts, true) : group(Need.NONE, parts, true);
      case Condition.Not(Condition part) -> wording(part, !holds);
      case Condition.Term term -> defined(term, holds);
    };
  }

  private Wording group(Need need, List<Condition> parts, boolean hold) {
    return new Wording.Group(need, parts.stream().map(part -> wording(part, hold)).toList());
  }

  private static Wording constant(boolean value) {
    Text text = value ? Text.of("in every case", "全ての場合") : Text.of("in no case", "該当する場合なし");
    return new Wording.Statement(new Condition.Constant(value), text, List.of());
  }

  private Wording statement(Condition.Flag flag, boolean holds) {
    FactDefinition fact = regime.gate().factAt(flag.slot());
    Text text =
        Text.of(
            "“" + fact.label().en() + (holds ? "” is the case" : "” is not the case"),
            JapanesePredicate.of(fact.label().ja(), holds));
    return new Wording.Statement(signed(flag, holds), text, List.of());
  }

  private Wording among(Condition.Among among, boolean holds) {
    Codes codes = among.codes();
    return new Wording.Statement(
        signed(among, holds),
        sets.text(among.slot(), codes, among.name(), holds),
        sets.listedApart(among.slot(), codes, among.name()));
  }

  private Wording comparison(Condition.Comparison comparison) {
    return new Wording.Statement(comparison, amounts.of(comparison), List.of());
  }

  private static Condition signed(Condition condition, boolean holds) {
    return holds ? condition : new Condition.Not(condition);
  }

  private Wording defined(Condition.Term term, boolean holds) {
    DefinedTerm defined = regime.terms().get(term.id());
    Text title = defined == null ? Text.same(term.id()) : defined.title();
    Text text =
        Text.of(
            "“" + title.en() + (holds ? "” is met" : "” is not met"),
            "「" + title.ja() + (holds ? "」に該当すること" : "」に該当しないこと"));
    return new Wording.Defined(term.id(), holds, text, wording(term.meaning(), true));
  }
}
