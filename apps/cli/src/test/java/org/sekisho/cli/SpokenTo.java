package org.sekisho.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.terms.Language;

/** What the program said to a call, and how it ended. */
record SpokenTo(int exit, String out, String err) {

  static SpokenTo in(Language language, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = terminal(out, err, language);
    int exit = Sekisho.run(terminal, List.of(arguments));
    return new SpokenTo(exit, out.toString(), err.toString());
  }

  static Terminal terminal(StringWriter out, StringWriter err, Language language) {
    return new Terminal(
        new PrintWriter(out, true), new PrintWriter(err, true), language, false, 80);
  }
}
