package org.sekisho.cli.own;

import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sekisho own}: prints what can be asked of holdings. */
@Command(name = "own")
public final class Own implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Own(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The verb with all that can be asked. */
  public static CommandLine verb(Terminal terminal) {
    return new CommandLine(new Own(terminal))
        .addSubcommand(new OwnControl(terminal))
        .addSubcommand(new OwnBlocked(terminal))
        .addSubcommand(new OwnReport(terminal))
        .addSubcommand(new OwnWhatIf(terminal))
        .addSubcommand(new OwnValidate(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.out());
    return ExitCode.DONE.number();
  }
}
