package org.sekisho.law.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;
import org.sekisho.law.pack.DatedSet;
import org.sekisho.law.pack.DatedValue;
import org.sekisho.law.pack.DefinedTerm;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Text;

/** Says what a node of a condition demands; the parts of a node are said by themselves. */
public final class ConditionWords {

  private static final int MOST_WORDS = 4;

  private final Regime regime;
  private final Gate gate;

  public ConditionWords(Regime regime) {
    this.regime = regime;
    this.gate = regime.gate();
  }

  /** The node in words, for example "holding after the act: at least 1 %". */
  public Text of(Condition condition) {
    return switch (condition) {
      case Condition.Constant(boolean value) ->
          value ? Text.of("always", "常に") : Text.of("never", "該当なし");
      case Condition.Flag(int slot) -> demand(slot, Text.of("yes", "はい"));
      case Condition.Among(int slot, Codes codes, String name) ->
          demand(slot, among(slot, codes, name));
      case Condition.Comparison comparison -> comparison(comparison);
      case Condition.And and -> Text.of("all of these", "次の全てに該当");
      case Condition.Or or -> Text.of("any of these", "次のいずれかに該当");
      case Condition.Not(Condition.Flag(int slot)) -> demand(slot, Text.of("no", "いいえ"));
      case Condition.Not(Condition.Among(int slot, Codes codes, String name)) -> {
        Text words = among(slot, codes, name);
        yield demand(slot, Text.of("not " + words.en(), words.ja() + "以外"));
      }
      case Condition.Not not -> Text.of("not so", "次に該当しない");
      case Condition.Term(String id, Condition meaning) -> term(id);
    };
  }

  private Text term(String id) {
    return Optional.ofNullable(regime.terms().get(id))
        .map(DefinedTerm::title)
        .orElse(Text.same(id));
  }

  private Text demand(int slot, Text words) {
    FactDefinition fact = gate.factAt(slot);
    return Text.of(fact.label().en() + ": " + words.en(), fact.label().ja() + "：" + words.ja());
  }

  private Text among(int slot, Codes codes, String name) {
    Optional<Text> set = Optional.ofNullable(regime.sets().get(name)).map(DatedSet::title);
    if (set.isPresent()) {
      return set.get();
    }
    FactType type = gate.factAt(slot).type();
    List<Text> words = codes.stream().limit(MOST_WORDS + 1L).mapToObj(type::show).toList();
    String more = words.size() > MOST_WORDS ? " …" : "";
    List<Text> shown = words.stream().limit(MOST_WORDS).toList();
    return Text.of(
        shown.stream().map(Text::en).collect(Collectors.joining(" or ")) + more,
        shown.stream().map(Text::ja).collect(Collectors.joining("又は")) + more);
  }

  private Text comparison(Condition.Comparison comparison) {
    Text right = amount(comparison.right(), typeOf(comparison.left()));
    Text left = amount(comparison.left(), typeOf(comparison.right()));
    Text relation = relation(comparison.relation(), right);
    return Text.of(left.en() + ": " + relation.en(), left.ja() + "：" + relation.ja());
  }

  private static Text relation(Relation relation, Text right) {
    return switch (relation) {
      case EQUAL -> Text.of("exactly " + right.en(), right.ja() + "に等しい");
      case UNEQUAL -> Text.of("other than " + right.en(), right.ja() + "以外");
      case LESS -> Text.of("less than " + right.en(), right.ja() + "未満");
      case AT_MOST -> Text.of("at most " + right.en(), right.ja() + "以下");
      case MORE -> Text.of("more than " + right.en(), right.ja() + "超");
      case AT_LEAST -> Text.of("at least " + right.en(), right.ja() + "以上");
    };
  }

  /** The type in which a bare number beside a fact is to be shown. */
  private Optional<FactType> typeOf(Amount amount) {
    return switch (amount) {
      case Amount.OfFact(int slot) -> Optional.of(gate.factAt(slot).type());
      case Amount.Sum(List<Amount> terms) ->
          terms.stream().flatMap(term -> typeOf(term).stream()).findFirst();
      case Amount.Scaled(long factor, Amount inner) -> typeOf(inner);
      case Amount.Constant constant -> Optional.empty();
    };
  }

  private Text amount(Amount amount, Optional<FactType> beside) {
    return switch (amount) {
      case Amount.Constant(long value, Optional<String> name) -> constant(value, name, beside);
      case Amount.OfFact(int slot) -> gate.factAt(slot).label();
      case Amount.Sum(List<Amount> terms) -> {
        List<Text> parts = terms.stream().map(term -> amount(term, beside)).toList();
        yield Text.of(
            parts.stream().map(Text::en).collect(Collectors.joining(" + ")),
            parts.stream().map(Text::ja).collect(Collectors.joining("＋")));
      }
      case Amount.Scaled(long factor, Amount inner) -> {
        Text part = amount(inner, beside);
        yield Text.of(factor + " × " + part.en(), factor + "×" + part.ja());
      }
    };
  }

  private Text constant(long value, Optional<String> name, Optional<FactType> beside) {
    Optional<FactType> own =
        name.flatMap(id -> Optional.ofNullable(regime.values().get(id))).map(DatedValue::type);
    return beside
        .or(() -> own)
        .map(type -> type.show(value))
        .orElse(Text.same(Long.toString(value)));
  }
}
