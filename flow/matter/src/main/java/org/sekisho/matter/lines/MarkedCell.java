package org.sekisho.matter.lines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.sekisho.access.Label;
import org.sekisho.documents.Brief;
import org.sekisho.matter.Answer;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** A marking that stands in a cell, and the answers that it gives to the facts of the row. */
record MarkedCell(Label label, String cell, Place place) {

  /**
   * Adds the answers; they are stronger than what all rows share, and must not contradict the row.
   *
   * @param inRow the facts that other cells of the row answer
   */
  void answer(
      Gate gate,
      LocalDate day,
      SortedMap<String, Answer> answers,
      Set<String> inRow,
      Problems problems) {
    Optional<SortedMap<String, Answer>> marked = gate.markings().answers(label, day, answers);
    if (marked.isEmpty()) {
      problem(problems, "unknown", NO_ANSWER, SPLIT);
      return;
    }
    marked
        .get()
        .forEach((fact, answer) -> {
          boolean open = answers.getOrDefault(fact, answer) instanceof Answer.DontKnow;
          if (!inRow.contains(fact) || open) {
            answers.put(fact, answer);
          } else if (!answer.equals(answers.get(fact))) {
            problem(problems, "contradicts", contradiction(fact), CHOOSE);
          }
        });
  }

  private void problem(Problems problems, String code, Text found, Text help) {
    String shown = Brief.of(cell);
    problems.add(
        "lines.marking." + code,
        place,
        Text.of("`" + shown + "` " + found.en(), "`" + shown + "`" + found.ja()),
        help);
  }

  private static Text contradiction(String fact) {
    return Text.of(
        "answers `" + fact + "` otherwise than this row does", "の示す`" + fact + "`がこの行の他の記載と異なります");
  }

  private static final Text NO_ANSWER =
      Text.of(
          "is of two laws, or of one that this gate does not know",
          "は複数の法令による表示であるか、このゲートの対象でない表示です");
  private static final Text SPLIT = Text.of("write a row for each law", "法令ごとに行を分けてください");
  private static final Text CHOOSE =
      Text.of("correct the marking or the other cell", "表示又は他の記載を訂正してください");
}
