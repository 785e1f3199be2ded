package org.sekisho.cli.law;

import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be asked of law. Without a verb it prints its help. */
@Command(name = "law")
public final class LawCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private LawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command with its verbs. */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new LawCommand(terminal))
        .addSubcommand(new ListCommand(terminal))
        .addSubcommand(new ShowCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new TestCommand(terminal))
        .addSubcommand(new ProveCommand(terminal))
        .addSubcommand(new TimelineCommand(terminal))
        .addSubcommand(new DiffCommand(terminal))
        .addSubcommand(new CalendarCommand(terminal))
        .addSubcommand(new BookCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.out());
    return ExitCode.DONE.number();
  }
}
