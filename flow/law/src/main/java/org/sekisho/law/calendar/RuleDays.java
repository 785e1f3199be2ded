package org.sekisho.law.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sekisho.law.calendar.CalendarPart.Kind;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/** The days of rules: when they come into force, apply, pause and end. */
final class RuleDays {

  private final List<Rule> rules;
  private final BiConsumer<LocalDate, CalendarPart> days;

  private RuleDays(Regime regime, BiConsumer<LocalDate, CalendarPart> days) {
    this.rules = regime.rules().stream().flatMap(Rule::withExceptions).toList();
    this.days = days;
  }

  static void of(Regime regime, BiConsumer<LocalDate, CalendarPart> days) {
    RuleDays all = new RuleDays(regime, days);
    regime.rules().forEach(rule -> all.add(rule, Optional.empty()));
  }

  private void add(Rule rule, Optional<Rule> parent) {
    parent.ifPresentOrElse(above -> exception(rule, above), () -> begins(rule));
    parent
        .filter(above -> end(above).equals(end(rule)))
        .ifPresentOrElse(with -> {}, () -> ends(rule));
    rule.exceptions().forEach(exception -> add(exception, Optional.of(rule)));
  }

  /** An exception that begins with its parent is no news of its own. */
  private void exception(Rule rule, Rule parent) {
    if (!start(rule).equals(start(parent))
        || !rule.inForce().from().equals(parent.inForce().from())) {
      begins(rule);
    }
  }

  private void begins(Rule rule) {
    LocalDate applies = start(rule);
    if (rule.inForce().from().isBefore(applies)) {
      tell(rule.inForce().from(), Kind.BEGINS, rule, Optional.of(appliesFrom(applies)));
      tell(applies, Kind.APPLIES, rule, Optional.empty());
    } else if (before(rule).isPresent()) {
      tell(applies, Kind.RESUMES, rule, Optional.empty());
    } else {
      tell(applies, Kind.BEGINS, rule, with(rule));
    }
  }

  private void ends(Rule rule) {
    Optional<LocalDate> last = end(rule);
    if (last.isEmpty()) {
      return;
    }
    LocalDate next = last.get().plusDays(1);
    after(rule)
        .ifPresentOrElse(
            again -> tell(next, Kind.SUSPENDED, rule, Optional.of(until(start(again)))),
            () -> tell(next, Kind.ENDS, rule, Optional.empty()));
  }

  private static Text appliesFrom(LocalDate day) {
    Text date = Text.of(day);
    return Text.of("applies to acts from " + date.en(), date.ja() + "以後の行為に適用");
  }

  private static Text until(LocalDate day) {
    Text date = Text.of(day);
    return Text.of("until " + date.en(), date.ja() + "に適用再開");
  }

  private static Optional<Text> with(Rule rule) {
    long count = rule.withExceptions().count() - 1;
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Text.of(
                count == 1 ? "with an exception" : "with " + count + " exceptions",
                "例外規定" + count + "件を含む"));
  }

  /** The rule that said the same before, with a pause between. */
  private Optional<Rule> before(Rule rule) {
    return rules.stream()
        .filter(
            other -> end(other).filter(last -> last.plusDays(1).isBefore(start(rule))).isPresent())
        .filter(other -> sameRule(rule, other))
        .findFirst();
  }

  private Optional<Rule> after(Rule rule) {
    return rules.stream()
        .filter(other -> before(other).filter(rule::equals).isPresent())
        .findFirst();
  }

  private static boolean sameRule(Rule one, Rule other) {
    return one.question().equals(other.question())
        && one.effect().agreesWith(other.effect())
        && one.when().text().text().strip().equals(other.when().text().text().strip());
  }

  private static LocalDate start(Rule rule) {
    return live(rule).from();
  }

  private static Optional<LocalDate> end(Rule rule) {
    return live(rule).to();
  }

  /** The days on which the rule is in force and applies. */
  private static Period live(Rule rule) {
    return rule.inForce().intersect(rule.applies()).orElse(rule.applies());
  }

  private void tell(LocalDate day, Kind kind, Rule rule, Optional<Text> detail) {
    days.accept(
        day,
        new CalendarPart(
            kind,
            rule.title(),
            detail,
            Optional.of(rule.id()),
            rule.citations(),
            rule.confidence(),
            rule.check()));
  }
}
