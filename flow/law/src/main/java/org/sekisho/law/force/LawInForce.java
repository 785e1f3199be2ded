package org.sekisho.law.force;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Conditions;
import org.sekisho.law.condition.Lowering;
import org.sekisho.law.condition.Names;
import org.sekisho.law.condition.Stated;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;

/**
 * A regime as it governs the acts of one slice of time, as known on some day: constant inside, so
 * that lowering, proof and compiled code are made once for it.
 *
 * @param days the slice
 * @param assumption what no matter of the gate can contradict
 */
public record LawInForce(
    Regime regime,
    Period days,
    List<LiveQuestion> questions,
    List<LiveCollision> collisions,
    Condition assumption) {

  public LawInForce {
    questions = List.copyOf(questions);
    collisions = List.copyOf(collisions);
  }

  /** The law of every slice, or all problems of lowering, such as holes between versions. */
  public static Checked<List<LawInForce>> slices(Regime regime, LocalDate known) {
    Problems problems = new Problems();
    List<LawInForce> slices =
        Slices.of(regime).stream().map(days -> lower(regime, days, known, problems)).toList();
    return problems.check(() -> slices);
  }

  /** The law for acts of a day, or empty where the regime does not reach back so far. */
  public static Optional<Checked<LawInForce>> on(Regime regime, LocalDate day, LocalDate known) {
    return Slices.of(regime).stream()
        .filter(slice -> slice.contains(day))
        .findFirst()
        .map(slice -> in(regime, slice, known));
  }

  /** The law of one slice of a regime, or the problems of lowering it. */
  public static Checked<LawInForce> in(Regime regime, Period slice, LocalDate known) {
    Problems problems = new Problems();
    LawInForce law = lower(regime, slice, known, problems);
    return problems.check(() -> law);
  }

  private static LawInForce lower(Regime regime, Period days, LocalDate known, Problems problems) {
    Function<Stated, Condition> lowering = lowering(regime, days.from(), problems);
    List<LiveQuestion> questions =
        regime.questions().stream()
            .filter(question -> !question.from().isAfter(days.from()))
            .map(question -> live(regime, question, days.from(), known, lowering))
            .toList();
    Condition assumption = Conditions.and(regime.assumptions().stream().map(lowering).toList());
    List<LiveCollision> collisions =
        regime.collisions().stream()
            .filter(collision -> collision.inForce().contains(days.from()))
            .map(collision -> new LiveCollision(collision, lowering.apply(collision.when())))
            .toList();
    return new LawInForce(regime, days, questions, collisions, assumption);
  }

  private static LiveQuestion live(
      Regime regime,
      Question question,
      LocalDate day,
      LocalDate known,
      Function<Stated, Condition> lowering) {
    Condition scope = question.scope().map(lowering).orElse(Condition.ALWAYS);
    List<LiveRule> roots =
        regime.rules().stream()
            .filter(rule -> rule.question().equals(question.id()) && rule.isLive(day, known))
            .map(rule -> live(rule, scope, day, known, lowering))
            .toList();
    List<LiveRule> leaves = roots.stream().flatMap(LiveRule::withExceptions).toList();
    return new LiveQuestion(question, scope, roots, leaves);
  }

  private static LiveRule live(
      Rule rule,
      Condition above,
      LocalDate day,
      LocalDate known,
      Function<Stated, Condition> lowering) {
    Condition when = lowering.apply(rule.when());
    Condition own = Conditions.and(above, when);
    List<LiveRule> exceptions =
        rule.exceptions().stream()
            .filter(exception -> exception.isLive(day, known))
            .map(exception -> live(exception, own, day, known, lowering))
            .toList();
    Condition unexcepted =
        Conditions.and(
            exceptions.stream().map(exception -> Conditions.not(exception.when())).toList());
    return new LiveRule(rule, when, own, Conditions.and(own, unexcepted), exceptions);
  }

  private static Function<Stated, Condition> lowering(
      Regime regime, LocalDate day, Problems problems) {
    Names names = new NamesOnDay(regime, day);
    return stated -> Lowering.lower(stated, regime.gate(), names, problems);
  }

  public Gate gate() {
    return regime.gate();
  }

  /** The questions by id. */
  public Map<String, LiveQuestion> byId() {
    return questions.stream()
        .collect(Collectors.toMap(live -> live.question().id(), Function.identity()));
  }
}
