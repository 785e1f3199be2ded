package org.sekisho.journeys;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.sekisho.cli.Sekisho;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.terms.Language;

/** One call of the program: what it printed, and how it ended. */
record Call(int exit, String out, String err) {

  private static final int WIDTH = 100;

  static final Path ROOT = Path.of(System.getProperty("sekisho.root", "."));

  static Call of(String... arguments) {
    return in(Language.EN, arguments);
  }

  static Call in(Language language, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), language, false, WIDTH);
    int exit = Sekisho.run(terminal, List.of(arguments));
    return new Call(exit, out.toString(), err.toString());
  }
}
