package org.sekisho.cli.own;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.ownership.tables.ControlTable;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho own control}: every pair of a controller and a company that it controls. */
@Command(name = "control")
final class ControlCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--most", paramLabel = "NUMBER", descriptionKey = "most")
  private long most = ControlTable.MOST_PAIRS;

  ControlCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Problem> problems =
        switch (HoldingsInput.read(file, HoldingsCsv::read)) {
          case Checked.Sound<HoldingsCsv.Read>(HoldingsCsv.Read read) -> write(read);
          case Checked.Broken<HoldingsCsv.Read>(List<Problem> broken) -> broken;
        };
    return problems.isEmpty()
        ? ExitCode.DONE.number()
        : new ProblemPrinter(terminal).refuse(problems).number();
  }

  private List<Problem> write(HoldingsCsv.Read read) {
    Graph graph = read.holdings().on(on, Rules.JOINT_CONTROL.measure());
    new HoldingsInput(terminal).note(read, graph);
    Optional<Problem> tooMany = ControlTable.tooMany(file.toString(), graph, most);
    return tooMany.isPresent()
        ? List.of(tooMany.get())
        : Output.write(out, output -> ControlTable.write(graph, output));
  }
}
