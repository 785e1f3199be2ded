package org.sekisho.cli.terminal;

import java.util.List;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Prints every problem on a line of its own, and how many there were. */
public final class ProblemPrinter {

  private static final int MOST_NOTES = 10;

  private final Terminal terminal;

  public ProblemPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints the problems and tells with which code the program ends. */
  public ExitCode refuse(List<Problem> problems) {
    problems.forEach(problem -> terminal.err().println(problem.line(terminal.language())));
    terminal.note(count(problems.size()));
    return ExitCode.BAD_INPUT;
  }

  /** Prints what was odd without stopping anything; of many only the first. */
  public void note(List<Problem> notes) {
    notes.stream()
        .limit(MOST_NOTES)
        .forEach(note -> terminal.err().println(note.line(terminal.language())));
    if (notes.size() > MOST_NOTES) {
      int more = notes.size() - MOST_NOTES;
      terminal.note(Text.of(more + " more such lines", "ほか" + more + "行"));
    }
  }

  private static Text count(int size) {
    return Text.of(
        size == 1 ? "1 problem; nothing was done" : size + " problems; nothing was done",
        "問題が" + size + "件あります。処理は行っていません。");
  }
}
