package org.sekisho.cli.serve;

import java.util.List;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Prints what would hold if the server were started now, and who set it. */
final class Shown {

  private final Terminal terminal;

  Shown(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitCode configuration(ServeCommand.Asked asked) {
    return switch (GivenConfiguration.of(asked)) {
      case Checked.Sound<Configuration>(Configuration read) -> {
        read.settled().forEach(this::line);
        yield ExitCode.DONE;
      }
      case Checked.Broken<Configuration>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  private void line(Configuration.Settled settled) {
    Text origin =
        settled.origin().equals("default")
            ? Text.of("default", "既定値")
            : Text.same(settled.origin());
    terminal.say(
        Text.of(
            settled.key() + ": " + settled.value() + "  # " + origin.en(),
            settled.key() + ": " + settled.value() + "  # " + origin.ja()));
  }
}
