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
import org.sekisho.documents.Brief;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.readers.PartyList;
import org.sekisho.ownership.rules.BlockingRules;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.ownership.tables.BlockedTable;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho own blocked}: the listed parties and everyone whom a rule blocks with them. */
@Command(name = "blocked")
final class BlockedCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--seeds", paramLabel = "FILE", required = true, descriptionKey = "seeds")
  private Path seeds = Path.of("");

  @Option(names = "--rule", paramLabel = "RULE", required = true, descriptionKey = "rule")
  private String rule = "";

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
  private Path out = Path.of("");

  BlockedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Problem> problems = answered();
    return problems.isEmpty()
        ? ExitCode.DONE.number()
        : new ProblemPrinter(terminal).refuse(problems).number();
  }

  private List<Problem> answered() {
    Optional<Rule> asked = BlockingRules.of(rule);
    Checked<HoldingsCsv.Read> holdings = HoldingsInput.read(file, HoldingsCsv::read);
    Checked<List<PartyList.Listed>> listed = HoldingsInput.read(seeds, PartyList::read);
    if (asked.isPresent()
        && holdings instanceof Checked.Sound<HoldingsCsv.Read>(HoldingsCsv.Read read)
        && listed instanceof Checked.Sound<List<PartyList.Listed>>(List<PartyList.Listed> list)) {
      return write(read, list, asked.get());
    }
    Problems problems = new Problems();
    if (asked.isEmpty()) {
      problems.addAll(List.of(unknownRule()));
    }
    problems.addAll(holdings.problems());
    problems.addAll(listed.problems());
    return problems.inOrder();
  }

  private List<Problem> write(HoldingsCsv.Read read, List<PartyList.Listed> listed, Rule asked) {
    Graph graph = read.holdings().on(on, asked.measure());
    new HoldingsInput(terminal).note(read, graph);
    noteUnknown(listed, graph);
    if (!asked.isInForce(on)) {
      terminal.note(
          Text.of(
              asked.id() + " is not in force on " + on + "; only the listed parties are blocked",
              asked.id() + "は" + on + "には適用されません。掲載者のみが対象です。"));
    }
    List<String> ids = listed.stream().map(PartyList.Listed::id).toList();
    return Output.write(
        out, output -> new BlockedTable(graph, asked, ids, terminal.language()).write(on, output));
  }

  private void noteUnknown(List<PartyList.Listed> listed, Graph graph) {
    long unknown =
        listed.stream().filter(party -> graph.parties().find(party.id()).isEmpty()).count();
    if (unknown > 0) {
      terminal.note(
          Text.of(
              unknown + " listed parties are not named in the holdings",
              "掲載者のうち" + unknown + "件は保有ファイルにありません。"));
    }
  }

  private Problem unknownRule() {
    String known =
        String.join(", ", BlockingRules.ALL.stream().map(each -> "`" + each.id() + "`").toList());
    return new Problem(
        "own.rule.unknown",
        Place.file("--rule"),
        Text.of("`" + Brief.of(rule) + "` is not a rule", "`" + Brief.of(rule) + "`という規則はありません"),
        Text.of("write one of " + known, "次のいずれかを書いてください：" + known));
  }
}
