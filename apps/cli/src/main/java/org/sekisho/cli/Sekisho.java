package org.sekisho.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.ask.AskCommand;
import org.sekisho.cli.backup.BackupCommand;
import org.sekisho.cli.backup.RestoreCommand;
import org.sekisho.cli.clocks.ClocksCommand;
import org.sekisho.cli.compare.CompareCommand;
import org.sekisho.cli.decide.DecideCommand;
import org.sekisho.cli.hits.HitsCommand;
import org.sekisho.cli.law.LawCommand;
import org.sekisho.cli.ledger.LedgerCommand;
import org.sekisho.cli.letter.LetterCommand;
import org.sekisho.cli.lists.ListsCommand;
import org.sekisho.cli.own.OwnCommand;
import org.sekisho.cli.screen.ScreenCommand;
import org.sekisho.cli.serve.ServeCommand;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Messages;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code sekisho}. Without a verb it prints its help. */
@Command(name = "sekisho", versionProvider = Release.class)
public final class Sekisho implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  Sekisho(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    Terminal terminal = Console.open(given, System.getenv());
    int exit = run(terminal, given);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(exit);
  }

  /** Runs one command in this process and tells its exit code. */
  public static int run(Terminal terminal, List<String> arguments) {
    try {
      return program(terminal).execute(arguments.toArray(String[]::new));
    } catch (RuntimeException | LinkageError fault) {
      return new FaultReport(terminal).of(fault).number();
    }
  }

  /** The program with its verbs. A new verb is one line here and a bundle in its own package. */
  private static CommandLine program(Terminal terminal) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new Sekisho(terminal));
    SharedOptions.all().forEach(spec::addOption);
    CommandLine program = new CommandLine(spec);
    program.addSubcommand(new DecideCommand(terminal));
    program.addSubcommand(new AskCommand(terminal));
    program.addSubcommand(LawCommand.with(terminal));
    program.addSubcommand(ListsCommand.with(terminal));
    program.addSubcommand(OwnCommand.with(terminal));
    program.addSubcommand(new ScreenCommand(terminal));
    program.addSubcommand(new CompareCommand(terminal));
    program.addSubcommand(HitsCommand.with(terminal));
    program.addSubcommand(new ClocksCommand(terminal));
    program.addSubcommand(LedgerCommand.with(terminal));
    program.addSubcommand(new LetterCommand(terminal));
    program.addSubcommand(new ServeCommand(terminal));
    program.addSubcommand(new BackupCommand(terminal));
    program.addSubcommand(new RestoreCommand(terminal));
    return prepared(program, terminal);
  }

  static CommandLine prepared(CommandLine program, Terminal terminal) {
    Messages.install(program, terminal.language());
    return program
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(terminal.width())
        .setUsageHelpLongOptionsMaxWidth(terminal.width() / 2)
        .setParameterExceptionHandler((refused, given) ->
            new ProblemPrinter(terminal).refuse(ArgumentProblems.of(refused)).number())
        .setExecutionExceptionHandler(
            (fault, command, parsed) -> new FaultReport(terminal).of(fault).number());
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.out());
    return ExitCode.DONE.number();
  }
}
