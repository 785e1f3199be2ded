package org.sekisho.decision.print;

import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** Verdicts in words. */
public final class VerdictWords {

  private VerdictWords() {}

  public static Text of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> outcome.title();
      case Verdict.Undecided(SortedSet<Outcome> possible) ->
          Text.of(
              "undecided; still possible: " + titles(possible, Text::en, ", "),
              "未定（可能性：" + titles(possible, Text::ja, "、") + "）");
      case Verdict.OutOfScope() -> Text.of("does not arise", "対象外");
      case Verdict.Unanswered(boolean conflict) ->
          conflict
              ? Text.of("the rules disagree: needs a legal check", "規定が抵触：法的確認が必要")
              : Text.of("no rule answers: needs a legal check", "該当規定なし：法的確認が必要");
    };
  }

  /** The word used in files and in the API. */
  public static String code(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> outcome.code();
      case Verdict.Undecided undecided -> "undecided";
      case Verdict.OutOfScope() -> "none";
      case Verdict.Unanswered(boolean conflict) -> conflict ? "conflict" : "gap";
    };
  }

  private static String titles(
      SortedSet<Outcome> outcomes, Function<Text, String> language, String between) {
    return outcomes.stream().map(Outcome::title).map(language).collect(Collectors.joining(between));
  }
}
