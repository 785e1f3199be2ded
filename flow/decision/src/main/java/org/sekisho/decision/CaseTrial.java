package org.sekisho.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sekisho.facts.Facts;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** Tries a worked case of a pack against the law of its day. */
public final class CaseTrial {

  private CaseTrial() {}

  /** What the case expects and the law of its regime does not give; empty where they agree. */
  public static List<Text> disagreements(
      WorkedCase worked, List<PreparedLaw> laws, LocalDate known) {
    Decision decision = Decider.decide(worked.matter(), Facts.of(worked.matter()), laws, known);
    List<Text> disagreements = new ArrayList<>();
    worked
        .expected()
        .forEach((question, expected) ->
            disagreement(decision, question, expected).ifPresent(disagreements::add));
    worked.because().stream()
        .filter(rule -> fired(decision).noneMatch(rule::equals))
        .map(rule -> Text.of("rule `" + rule + "` does not fire", "規定`" + rule + "`が適用されません"))
        .forEach(disagreements::add);
    worked.missing().flatMap(facts -> missing(decision, facts)).ifPresent(disagreements::add);
    return disagreements;
  }

  private static Optional<Text> disagreement(
      Decision decision, String question, WorkedCase.Expected expected) {
    Verdict verdict =
        decision.questions().stream()
            .filter(decided -> decided.question().id().equals(question))
            .map(QuestionDecision::verdict)
            .findFirst()
            .orElse(new Verdict.OutOfScope());
    return agrees(verdict, expected)
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "`" + question + "` is " + word(verdict) + ", not " + word(expected),
                "`" + question + "`は" + word(verdict) + "であり、" + word(expected) + "ではありません"));
  }

  private static boolean agrees(Verdict verdict, WorkedCase.Expected expected) {
    return word(verdict).split(" ", 2)[0].equals(word(expected));
  }

  private static String word(WorkedCase.Expected expected) {
    return switch (expected) {
      case WorkedCase.Expected.Decided(Outcome outcome) -> outcome.code();
      case WorkedCase.Expected.Undecided() -> "undecided";
      case WorkedCase.Expected.OutOfScope() -> "none";
    };
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> outcome.code();
      case Verdict.Undecided(var possible) ->
          "undecided (" + String.join(", ", possible.stream().map(Outcome::code).toList()) + ")";
      case Verdict.OutOfScope() -> "none";
      case Verdict.Unanswered(boolean conflict) -> conflict ? "conflict" : "gap";
    };
  }

  private static Stream<String> fired(Decision decision) {
    return decision.questions().stream()
        .flatMap(question -> question.grounds().stream())
        .flatMap(Ground::withExceptions)
        .filter(ground -> ground.standing() == Ground.Standing.FIRES)
        .map(ground -> ground.rule().id());
  }

  private static Optional<Text> missing(Decision decision, List<String> expected) {
    List<String> found = decision.missing().stream().map(each -> each.fact().id()).toList();
    return new TreeSet<>(found).equals(new TreeSet<>(expected))
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "still to ask: " + String.join(", ", found), "未確認の事実：" + String.join("、", found)));
  }
}
