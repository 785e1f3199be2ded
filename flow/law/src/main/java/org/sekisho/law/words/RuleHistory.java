package org.sekisho.law.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveRule;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Period;

/** What the condition of a rule has said over time: it changes with every value, set and term. */
public final class RuleHistory {

  private RuleHistory() {}

  /**
   * The words of a condition for acts of some days.
   *
   * @param table the same as a table, where that is easier to read than an outline
   */
  public record Version(Period days, Wording wording, Optional<WayTable> table) {}

  /**
   * The versions of a rule's condition, the oldest first.
   *
   * @param slices the law of one regime, as {@link LawInForce#slices} gives it
   */
  public static List<Version> of(Regime regime, Rule rule, List<LawInForce> slices) {
    ConditionWords words = new ConditionWords(regime);
    List<Version> versions = new ArrayList<>();
    for (LawInForce slice : slices) {
      live(slice, rule)
          .map(live ->
              new Version(
                  slice.days(), words.wording(live.when()), WayTable.of(words, live.when())))
          .ifPresent(version -> add(versions, version));
    }
    return versions;
  }

  private static Optional<LiveRule> live(LawInForce slice, Rule rule) {
    return slice.questions().stream()
        .flatMap(question -> question.leaves().stream())
        .filter(leaf -> leaf.rule().id().equals(rule.id()))
        .findFirst();
  }

  private static void add(List<Version> versions, Version next) {
    Optional<Version> last =
        versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    if (last.isPresent()
        && last.get().wording().equals(next.wording())
        && follows(last.get(), next)) {
      versions.removeLast();
      Period days = new Period(last.get().days().from(), next.days().to());
      versions.add(new Version(days, next.wording(), next.table()));
    } else {
      versions.add(next);
    }
  }

  private static boolean follows(Version before, Version next) {
    return before.days().to().filter(day -> day.plusDays(1).equals(next.days().from())).isPresent();
  }
}
