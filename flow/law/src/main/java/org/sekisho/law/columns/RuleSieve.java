package org.sekisho.law.columns;

import java.util.List;
import java.util.stream.Stream;
import org.sekisho.law.force.LiveRule;

/** A rule with its exceptions bound to columns, and where it fires. */
final class RuleSieve {

  private final LiveRule rule;
  private final Sieve when;
  private final RuleSieve[] exceptions;
  private final Truths own = Truths.unknown();
  private final Truths fires = Truths.unknown();

  private RuleSieve(LiveRule rule, Sieve when, List<RuleSieve> exceptions) {
    this.rule = rule;
    this.when = when;
    this.exceptions = exceptions.toArray(RuleSieve[]::new);
  }

  static RuleSieve of(LiveRule rule, Sieves sieves) {
    List<RuleSieve> exceptions =
        rule.exceptions().stream().map(exception -> of(exception, sieves)).toList();
    return new RuleSieve(rule, sieves.of(rule.when()), exceptions);
  }

  LiveRule rule() {
    return rule;
  }

  Stream<RuleSieve> withExceptions() {
    return Stream.concat(Stream.of(this), Stream.of(exceptions).flatMap(RuleSieve::withExceptions));
  }

  /** own(N) = own(parent) and when(N); fires(N) = own(N) and no exception's condition holds. */
  void run(Truths above, int block) {
    own.set(above);
    if (!own.isAllNo()) {
      own.and(when.over(block));
    }
    fires.set(own);
    if (own.isAllNo()) {
      settle();
      return;
    }
    for (RuleSieve exception : exceptions) {
      exception.run(own, block);
      fires.andNot(exception.when.over(block));
    }
  }

  /** Nobody is at home here, and so in no exception either. */
  private void settle() {
    for (RuleSieve exception : exceptions) {
      exception.fires.setAll(false);
      exception.settle();
    }
  }

  /** Where it fired in the block last run. */
  Truths fires() {
    return fires;
  }
}
