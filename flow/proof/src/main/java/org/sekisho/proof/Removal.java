package org.sekisho.proof;

import java.util.List;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;

/** A question as it would stand without one of its rules and the exceptions below it. */
final class Removal {

  private Removal() {}

  static LiveQuestion of(LiveQuestion question, String rule) {
    List<LiveRule> roots = without(question.roots(), rule);
    List<LiveRule> leaves = roots.stream().flatMap(LiveRule::withExceptions).toList();
    return new LiveQuestion(question.question(), question.scope(), roots, leaves);
  }

  private static List<LiveRule> without(List<LiveRule> rules, String removed) {
    return rules.stream()
        .filter(rule -> !rule.rule().id().equals(removed))
        .map(rule -> without(rule, removed))
        .toList();
  }

  /** A rule above the removed one fires in its place; every other stays the same object. */
  private static LiveRule without(LiveRule rule, String removed) {
    boolean above = rule.withExceptions().anyMatch(below -> below.rule().id().equals(removed));
    if (!above) {
      return rule;
    }
    List<LiveRule> exceptions = without(rule.exceptions(), removed);
    List<Condition> none =
        exceptions.stream().map(exception -> Conditions.not(exception.when())).toList();
    return new LiveRule(
        rule.rule(),
        rule.when(),
        rule.own(),
        exceptions.size() == rule.exceptions().size()
            ? rule.fires()
            : Conditions.and(rule.own(), Conditions.and(none)),
        exceptions);
  }
}
