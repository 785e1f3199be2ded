package org.sekisho.decision.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.decision.Ground;
import org.sekisho.decision.Reason;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Source;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.law.words.ConditionWords;
import org.sekisho.law.words.LawBookAddress;
import org.sekisho.law.words.Wording;
import org.sekisho.law.words.WordingText;
import org.sekisho.matter.FactDefinition;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/**
 * Grounds as lines: the rule, its source and purpose, why it holds or not, and its exceptions. What
 * a term means for these facts is told where the term first stands.
 */
final class GroundOutline {

  /** A longer condition is left to the law book, so that a decision stays short. */
  private static final int LONGEST_CONDITION = 320;

  private final Regime regime;
  private final Facts facts;
  private final ConditionWords words;
  private final Set<String> told = new HashSet<>();

  GroundOutline(Regime regime, Facts facts) {
    this.regime = regime;
    this.facts = facts;
    this.words = new ConditionWords(regime);
  }

  Outline of(Ground ground) {
    Rule rule = ground.rule();
    List<Outline> below = new ArrayList<>();
    if (ground.standing() != Ground.Standing.FAILS) {
      below.add(Outline.of(label("source", "根拠", CitationWords.of(regime, rule.citations()))));
      below.add(Outline.of(label("purpose", "趣旨", rule.purpose())));
      if (rule.confidence() != Confidence.HIGH) {
        below.add(doubt(rule));
      }
    }
    if (ground.standing() == Ground.Standing.FIRES) {
      below.addAll(reference(ground));
    }
    below.addAll(reasons(ground.reason(), true));
    ground.exceptions().forEach(exception -> below.add(of(exception)));
    return new Outline(mark(ground), title(ground), below);
  }

  /** The condition, where it has ways that the reasons leave out, and where to read the rule. */
  private List<Outline> reference(Ground ground) {
    List<Outline> lines = new ArrayList<>();
    Wording wording = words.wording(ground.compiled().live().when());
    Text condition = WordingText.of(wording);
    if (hasAlternatives(wording) && condition.en().length() <= LONGEST_CONDITION) {
      lines.add(Outline.of(label("condition", "要件", condition)));
    }
    String address = LawBookAddress.of(regime, ground.rule());
    lines.add(Outline.of(label("law book", "法令集", LawBookAddress.page(address))));
    return lines;
  }

  private static boolean hasAlternatives(Wording wording) {
    return wording instanceof Wording.Group group
        && (group.need() == Wording.Need.ANY
            || group.parts().stream().anyMatch(GroundOutline::hasAlternatives));
  }

  private static Mark mark(Ground ground) {
    return switch (ground.standing()) {
      case FIRES -> Mark.HOLDS;
      case MAY_FIRE -> Mark.OPEN;
      case DISPLACED -> Mark.NONE;
      case FAILS -> Mark.FAILS;
    };
  }

  private static Text title(Ground ground) {
    Text title = ground.rule().title();
    Text outcome = ground.rule().effect().outcome().title();
    Text standing =
        switch (ground.standing()) {
          case FIRES -> Text.of("applies", "適用");
          case MAY_FIRE -> Text.of("may apply", "適用の可能性あり");
          case DISPLACED -> Text.of("an exception takes its place", "例外規定を適用");
          case FAILS -> Text.of("does not apply", "不適用");
        };
    return Text.of(
        title.en() + " → " + outcome.en() + " (" + standing.en() + ")",
        title.ja() + " → " + outcome.ja() + "（" + standing.ja() + "）");
  }

  private static Outline doubt(Rule rule) {
    Text check = rule.check().orElse(Text.same(""));
    Text level = rule.confidence().title();
    return Outline.of(
        Text.of(
            "confidence " + rule.confidence().code() + " (" + level.en() + "): " + check.en(),
            "確度：" + level.ja() + "。" + check.ja()));
  }

  static Text label(String en, String ja, Text text) {
    return Text.of(en + ": " + text.en(), ja + "：" + text.ja());
  }

  /**
   * Only the parts that make a node what it is: why it holds, why not, or what is open. A negation
   * has no line of its own; it is said in the words of what it negates.
   *
   * @param holds false where the node stands under a negation
   */
  private List<Outline> reasons(Reason reason, boolean holds) {
    return switch (reason.condition()) {
      case Condition.And and -> telling(reason, holds, Truth.YES);
      case Condition.Or or -> telling(reason, holds, Truth.NO);
      case Condition.Not not -> reasons(reason.parts().getFirst(), !holds);
      case Condition.Constant constant -> List.of();
      case Condition.Flag flag -> List.of(line(reason, holds));
      case Condition.Among among -> List.of(line(reason, holds));
      case Condition.Comparison comparison -> List.of(line(reason, holds));
      case Condition.Term term -> List.of(line(reason, holds));
    };
  }

  /** All parts where the node is what every part must be, else the parts that decided it. */
  private List<Outline> telling(Reason reason, boolean holds, Truth needsAll) {
    return reason.parts().stream()
        .filter(part -> reason.truth() == needsAll || part.truth() == reason.truth())
        .flatMap(part -> reasons(part, holds).stream())
        .toList();
  }

  private Outline line(Reason reason, boolean holds) {
    List<Outline> below =
        reason.condition() instanceof Condition.Term term && told.add(term.id())
            ? reasons(reason.parts().getFirst(), true)
            : List.of();
    Truth truth = holds ? reason.truth() : reason.truth().not();
    return new Outline(Mark.of(truth), withFound(reason.condition(), holds), below);
  }

  private Text withFound(Condition condition, boolean holds) {
    Text demand = words.of(holds ? condition : Conditions.not(condition));
    return atom(condition)
        .flatMap(this::found)
        .map(found ->
            Text.of(demand.en() + " — " + found.en(), demand.ja() + "（" + found.ja() + "）"))
        .orElse(demand);
  }

  /** The fact behind an atom, whose value is shown beside what the law demands. */
  private Optional<FactDefinition> atom(Condition condition) {
    return switch (condition) {
      case Condition.Flag(int slot) -> Optional.of(regime.gate().factAt(slot));
      case Condition.Among among -> Optional.of(regime.gate().factAt(among.slot()));
      case Condition.Comparison comparison -> single(comparison);
      case Condition other -> Optional.empty();
    };
  }

  private Optional<FactDefinition> single(Condition.Comparison comparison) {
    List<Integer> slots = new ArrayList<>();
    Conditions.slots(comparison, slots::add);
    return slots.size() == 1 && comparison.left() instanceof Amount.OfFact
        ? Optional.of(regime.gate().factAt(slots.getFirst()))
        : Optional.empty();
  }

  private Optional<Text> found(FactDefinition fact) {
    return facts.at(fact.slot()).map(known -> found(fact, known));
  }

  private static Text found(FactDefinition fact, Fact known) {
    Text value = fact.type().show(known.value());
    Text source = known.source().title();
    boolean stated = known.source() instanceof Source.Stated;
    return Text.of(
        source.en() + (stated ? ": " : "; ") + value.en(), source.ja() + "：" + value.ja());
  }
}
