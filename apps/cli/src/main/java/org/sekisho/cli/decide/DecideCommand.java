package org.sekisho.cli.decide;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.decide.basis.FactOptions;
import org.sekisho.cli.decide.bill.BillRequest;
import org.sekisho.cli.decide.lines.DecideLines;
import org.sekisho.cli.decide.lines.LinesOptions;
import org.sekisho.cli.ledger.RecordOptions;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Progress;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Verdict;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.print.DecisionJson;
import org.sekisho.desk.basis.Decisions;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.desk.bill.BillDesk;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a matter, the rows of a table, or the parts of a bill of materials. */
@Command(name = "decide")
public final class DecideCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "MATTER.yaml|FILE.csv|BILL.json|BILL.xml", descriptionKey = "matter")
  private Path file = Path.of("");

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private @Nullable LocalDate on;

  @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
  private @Nullable LocalDate known;

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "format")
  private DecisionFormat format = DecisionFormat.TEXT;

  @Mixin private FactOptions sources = new FactOptions();

  @Mixin private LinesOptions lines = new LinesOptions();

  @Mixin private RecordOptions record = new RecordOptions();

  @Mixin private Shelves shelves = new Shelves();

  public DecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (answer()) {
      case Checked.Sound<ExitCode>(ExitCode code) -> code.number();
      case Checked.Broken<ExitCode>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  private Checked<ExitCode> answer() {
    List<Problem> refusals = record.refusals(!BillRequest.isBill(file) && !isTable());
    if (!refusals.isEmpty()) {
      return new Checked.Broken<>(refusals);
    }
    if (BillRequest.isBill(file)) {
      return shelves.open().then(this::decideBill).map(this::print);
    }
    return isTable()
        ? decideTable()
        : shelves.open().then(this::decide).then(this::recorded).map(this::print);
  }

  /** The law is read while the lists are: both take seconds. */
  private Checked<ExitCode> decideTable() {
    FactOptions.Opening opening = sources.begin(today(), Optional.ofNullable(known));
    return shelves
        .open()
        .then(book ->
            new DecideLines(terminal, book, knownOn(book), lines).decide(file, today(), opening));
  }

  private Checked<BillDecision> decideBill(LawBook book) {
    BillRequest bill = new BillRequest(file, lines.gate(), lines.given(), lines.out());
    return bill.shared(book)
        .map(this::onDay)
        .then(shared ->
            sources
                .begin(shared.date(), Optional.ofNullable(known))
                .opened(terminal)
                .then(opened -> decide(bill, shared, book, opened)))
        .then(decision -> bill.write(decision, terminal.language()));
  }

  private Checked<BillDecision> decide(
      BillRequest bill, Matter shared, LawBook book, FactSources opened) {
    Progress progress = new Progress(terminal);
    BillDesk desk =
        new BillDesk(
            knownOn(book),
            (matter, name) ->
                opened
                    .facts(matter, name)
                    .then(facts -> Decisions.of(book, matter, facts, knownOn(book), name)),
            progress::done);
    return desk.decide(shared, bill.given().map(Path::toString).orElse(""), bill::read)
        .map(decision -> {
          progress.endIfShown(decision.parts().size());
          return decision;
        });
  }

  private boolean isTable() {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private LocalDate today() {
    return Optional.ofNullable(on).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  private Checked<Decision> decide(LawBook book) {
    return GivenFile.read(file)
        .then(content -> MatterReader.read(book.gates(), file.toString(), content))
        .map(this::onDay)
        .then(matter ->
            facts(matter)
                .then(facts -> Decisions.of(book, matter, facts, knownOn(book), file.toString())));
  }

  private Checked<Decision> recorded(Decision decision) {
    return record.kept("decision.made", file, DecisionJson.of(decision), decision);
  }

  private Checked<Facts> facts(Matter matter) {
    return sources
        .begin(matter.date(), Optional.ofNullable(known))
        .opened(terminal)
        .then(opened -> opened.facts(matter, file.toString()));
  }

  private LocalDate knownOn(LawBook book) {
    return Optional.ofNullable(known).orElseGet(book::newestRecord);
  }

  private Matter onDay(Matter matter) {
    return Optional.ofNullable(on).map(matter::on).orElse(matter);
  }

  private ExitCode print(Decision decision) {
    terminal.out().print(format.print(decision, terminal.language(), terminal.width()));
    return exit(decision.verdict());
  }

  private ExitCode print(BillDecision decision) {
    terminal.out().print(format.print(decision, terminal.language(), terminal.width()));
    return exit(decision.verdict());
  }

  private static ExitCode exit(Verdict verdict) {
    return verdict instanceof Verdict.Decided ? ExitCode.DONE : ExitCode.UNDECIDED;
  }
}
