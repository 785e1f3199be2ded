package org.sekisho.cli.hits;

import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with hits. Without a verb it prints its help. */
@Command(name = "hits")
public final class HitsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private HitsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command with its verbs. */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new HitsCommand(terminal))
        .addSubcommand(new DecideCommand(terminal))
        .addSubcommand(new ListCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.out());
    return ExitCode.DONE.number();
  }
}
