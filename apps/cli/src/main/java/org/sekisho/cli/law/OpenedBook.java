package org.sekisho.cli.law;

import java.util.List;
import java.util.function.Function;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.law.LawBook;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Opens the law book for a command. */
final class OpenedBook {

  private OpenedBook() {}

  static int with(Terminal terminal, Shelves shelves, Function<LawBook, Checked<ExitCode>> work) {
    return switch (shelves.open().then(work)) {
      case Checked.Sound<ExitCode>(ExitCode exit) -> exit.number();
      case Checked.Broken<ExitCode>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }
}
