package org.sekisho.cli.own;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ownership.Measure;
import org.sekisho.ownership.drawing.OwnersDot;
import org.sekisho.ownership.drawing.OwnersDrawing;
import org.sekisho.ownership.finding.NatureTable;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.report.PartyReport;
import org.sekisho.ownership.report.Reports;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho own report}: what every rule says of one party, with the reasons. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(paramLabel = "PARTY", index = "1", descriptionKey = "party")
  private String party = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--natures", paramLabel = "FILE.csv", descriptionKey = "natures")
  private Optional<Path> natures = Optional.empty();

  @Option(names = "--svg", paramLabel = "FILE", descriptionKey = "svg")
  private Optional<Path> svg = Optional.empty();

  @Option(names = "--dot", paramLabel = "FILE", descriptionKey = "dot")
  private Optional<Path> dot = Optional.empty();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Problem> problems =
        switch (HoldingsInput.read(file, HoldingsCsv::read)) {
          case Checked.Sound<HoldingsCsv.Read>(HoldingsCsv.Read read) -> print(read);
          case Checked.Broken<HoldingsCsv.Read>(List<Problem> broken) -> broken;
        };
    return problems.isEmpty()
        ? ExitCode.DONE.number()
        : new ProblemPrinter(terminal).refuse(problems).number();
  }

  private Checked<Map<String, PartyNature>> natures() {
    return natures
        .map(path -> HoldingsInput.read(path, NatureTable::read))
        .orElseGet(() -> new Checked.Sound<>(Map.of()));
  }

  private List<Problem> print(HoldingsCsv.Read read) {
    return switch (natures()) {
      case Checked.Sound<Map<String, PartyNature>>(Map<String, PartyNature> known) ->
          print(read, known);
      case Checked.Broken<Map<String, PartyNature>>(List<Problem> broken) -> broken;
    };
  }

  private List<Problem> print(HoldingsCsv.Read read, Map<String, PartyNature> known) {
    Graph votes = read.holdings().on(on, Measure.VOTES);
    Graph capital = read.holdings().on(on, Measure.CAPITAL);
    Optional<PartyReport> report =
        new Reports(read.holdings(), on, votes, capital, known).of(party);
    if (report.isEmpty()) {
      return List.of(HoldingsInput.unknownParty(file, party));
    }
    new HoldingsInput(terminal).note(read, votes);
    report.get().lines().forEach(terminal::say);
    int company = votes.parties().find(party).orElseThrow();
    List<Problem> problems = new ArrayList<>();
    svg.ifPresent(
        out -> problems.addAll(drawn(out, OwnersDrawing.svg(votes, company, terminal.language()))));
    dot.ifPresent(out -> problems.addAll(drawn(out, OwnersDot.of(votes, company))));
    return problems;
  }

  private static List<Problem> drawn(Path out, String drawing) {
    return Output.write(out, output -> output.write(drawing.getBytes(StandardCharsets.UTF_8)));
  }
}
