package org.sekisho.cli.decide.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.desk.lines.LineAnswer;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** How many rows came to what, drawn, and which rules made it so. */
final class LineSummary {

  private static final int BAR = 40;
  private static final int MOST_RULES = 8;
  private static final List<String> ORDER =
      List.of(
          "forbidden",
          "license",
          "notify",
          "report",
          "free",
          "none",
          LineAnswer.UNDECIDED,
          "conflict",
          "gap",
          LineAnswer.BROKEN);

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private int rows;
  private int toConfirm;

  void count(LineAnswer answer) {
    rows++;
    outcomes.merge(answer.outcome(), 1, Integer::sum);
    answer.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
    toConfirm += answer.cells().get(LineAnswer.COLUMNS.indexOf("to_confirm")).isEmpty() ? 0 : 1;
  }

  int rows() {
    return rows;
  }

  ExitCode exit() {
    if (outcomes.containsKey(LineAnswer.BROKEN)) {
      return ExitCode.BAD_INPUT;
    }
    return outcomes.containsKey(LineAnswer.UNDECIDED) ? ExitCode.UNDECIDED : ExitCode.DONE;
  }

  List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(rows + " rows", rows + "件"));
    ORDER.stream()
        .filter(outcomes::containsKey)
        .forEach(outcome -> lines.add(bar(outcome, outcomes.getOrDefault(outcome, 0))));
    if (toConfirm > 0) {
      lines.add(
          Text.of(
              toConfirm + " rows wait for a person to confirm or refute a hit on a list",
              toConfirm + "件はリストとの一致について担当者の確認が必要です"));
    }
    if (!rules.isEmpty()) {
      lines.add(Text.of("Rules that most often decide:", "適用件数の多い規定："));
      rules.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST_RULES)
          .forEach(
              rule -> lines.add(Text.same("  %8d  %s".formatted(rule.getValue(), rule.getKey()))));
    }
    return lines;
  }

  private Text bar(String outcome, int count) {
    int length = (int) ((long) count * BAR / Math.max(1, rows));
    String drawn = "%8d  %s".formatted(count, "█".repeat(Math.max(1, length)));
    return Text.of(
        "  %-10s %s".formatted(outcome, drawn),
        "  %s%s %s"
            .formatted(japanese(outcome), "　".repeat(5 - japanese(outcome).length()), drawn));
  }

  private static String japanese(String word) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.code().equals(word))
        .map(outcome -> outcome.title().ja())
        .findFirst()
        .orElseGet(() -> beside(word));
  }

  /** What is no outcome, short enough for a column. */
  private static String beside(String word) {
    return switch (word) {
      case "none" -> "対象外";
      case LineAnswer.UNDECIDED -> "未確定";
      case "conflict" -> "規定競合";
      case "gap" -> "規定欠缺";
      default -> "不備";
    };
  }
}
