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
public final class OwnCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private OwnCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The verb with all that can be asked. */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new OwnCommand(terminal))
        .addSubcommand(new ControlCommand(terminal))
        .addSubcommand(new BlockedCommand(terminal))
        .addSubcommand(new ReportCommand(terminal))
        .addSubcommand(new WhatIfCommand(terminal))
        .addSubcommand(new ValidateCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.out());
    return ExitCode.DONE.number();
  }
}
