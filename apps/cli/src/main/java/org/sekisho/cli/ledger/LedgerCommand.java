package org.sekisho.cli.ledger;

import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sekisho ledger}: prints what can be done with a record. */
@Command(name = "ledger")
public final class LedgerCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The verb with all that can be done. */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new LedgerCommand(terminal))
        .addSubcommand(new BeginCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .addSubcommand(new FsckCommand(terminal))
        .addSubcommand(new ProveCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new ExportCommand(terminal))
        .addSubcommand(new WitnessCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.out());
    return ExitCode.DONE.number();
  }
}
