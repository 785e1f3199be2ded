package org.sekisho.cli.lists;

import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with lists. Without a verb it prints its help. */
@Command(name = "lists")
public final class ListsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private ListsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command with its verbs. */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new ListsCommand(terminal))
        .addSubcommand(new AddCommand(terminal))
        .addSubcommand(new UpdateCommand(terminal))
        .addSubcommand(new StatusCommand(terminal))
        .addSubcommand(new HistoryCommand(terminal))
        .addSubcommand(new DiffCommand(terminal))
        .addSubcommand(new TouchedCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.out());
    return ExitCode.DONE.number();
  }
}
