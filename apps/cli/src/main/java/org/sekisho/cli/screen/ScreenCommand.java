package org.sekisho.cli.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Progress;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.lists.LoadedLists;
import org.sekisho.screening.decided.BookMemory;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.search.HitMemory;
import org.sekisho.screening.search.HitSearch;
import org.sekisho.screening.search.NoHitCertificate;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screening;
import org.sekisho.screening.search.ScreeningColumns;
import org.sekisho.screening.search.ScreeningTable;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens one name, or the names of a table, against lists. */
@Command(name = "screen")
public final class ScreenCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "NAME|FILE", descriptionKey = "subject")
  private String subject = "";

  @Option(names = "--list", paramLabel = "ID[=FILE]", required = true, descriptionKey = "list")
  private List<String> lists = new ArrayList<>();

  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      converter = Threshold.Converter.class,
      descriptionKey = "threshold")
  private Threshold threshold = Threshold.USUAL;

  @Option(names = "--mode", paramLabel = "sekisho|ofac-like", descriptionKey = "mode")
  private Mode mode = Mode.SEKISHO;

  @Mixin private HitDecisionsOption decisions = new HitDecisionsOption();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

  public ScreenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Lists to search in, and what was decided about hits on them. */
  private record Prepared(ScreenedLists lists, HitMemory memory) {}

  @Override
  public Integer call() {
    Checked<ExitCode> done =
        isTable(subject)
            ? Rows.open(Path.of(subject)).then(this::table)
            : prepared().map(this::name);
    return switch (done) {
      case Checked.Sound<ExitCode>(ExitCode code) -> code.number();
      case Checked.Broken<ExitCode>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  /** Whether a text names a table rather than a party. */
  private static boolean isTable(String text) {
    Path name = Path.of(text.replace('\0', ' ')).getFileName();
    return name != null && name.toString().matches("(?i).+\\.(csv|jsonl|ndjson|parquet)");
  }

  private Checked<Prepared> prepared() {
    return decisions
        .book()
        .then(book ->
            LoadedLists.open(lists, Optional.ofNullable(asOf), Optional.empty())
                .map(loaded -> prepared(loaded, book)));
  }

  private Prepared prepared(LoadedLists loaded, DecisionBook book) {
    new ProblemPrinter(terminal).note(loaded.notes());
    return new Prepared(loaded.lists(), new BookMemory(book, loaded.lists().versions()));
  }

  private HitSearch search(ScreenedLists opened) {
    return mode.search(opened, threshold.thousandths());
  }

  private ExitCode name(Prepared prepared) {
    Question question = Question.of(subject);
    HitSearch search = search(prepared.lists());
    Screening screening = Screening.of(question, search.screen(question), prepared.memory());
    for (Screening.Shown shown : screening.shown()) {
      terminal.out().println(String.join("  ", ScreeningTable.cells(shown, terminal.language())));
    }
    if (screening.refuted() > 0) {
      terminal.say(leftOut(screening.refuted()));
    } else if (screening.shown().isEmpty()) {
      terminal.say(certificate(question, search, prepared.lists()).text());
    }
    return ExitCode.DONE;
  }

  private NoHitCertificate certificate(Question question, HitSearch search, ScreenedLists opened) {
    LocalDate day = Optional.ofNullable(asOf).orElse(LocalDate.now(ZoneOffset.UTC));
    return new NoHitCertificate(
        question, day, threshold.thousandths(), search.version(), opened.versions());
  }

  private Checked<ExitCode> table(Rows rows) {
    return columns
        .of(rows.columns())
        .then(found -> prepared().then(prepared -> table(rows, found, prepared)));
  }

  private Checked<ExitCode> table(Rows rows, ScreeningColumns found, Prepared prepared) {
    Progress progress = new Progress(terminal);
    ScreeningTable table =
        new ScreeningTable(
            search(prepared.lists()), prepared.memory(), terminal.language(), progress::done);
    try (rows;
        Writer writer = OutputFile.open(Optional.ofNullable(out), terminal)) {
      return table
          .screen(rows, found, new CsvWriter(writer))
          .map(count -> {
            progress.end(count.asked());
            summary(count);
            return ExitCode.DONE;
          });
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void summary(ScreeningTable.Count count) {
    terminal.note(
        Text.of(
            count.asked() + " asked, " + count.withHits() + " with hits, " + count.hits() + " hits",
            count.asked() + "件を照会、一致あり" + count.withHits() + "件、一致" + count.hits() + "件"));
    if (count.refuted() > 0) {
      terminal.note(leftOut(count.refuted()));
    }
  }

  private static Text leftOut(int refuted) {
    return Text.of(
        refuted + (refuted == 1 ? " hit" : " hits") + " left out: decided to be another party",
        "別人と判断済みのため除いた一致：" + refuted + "件");
  }
}
