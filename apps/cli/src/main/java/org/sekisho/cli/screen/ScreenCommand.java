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
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.NoHitCertificate;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.screening.search.Screener;
import org.sekisho.screening.search.ScreeningColumns;
import org.sekisho.screening.search.ScreeningColumns.Wanted;
import org.sekisho.screening.search.ScreeningTable;
import org.sekisho.screening.search.ScreeningTable.Count;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
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

  @Option(names = "--name-column", paramLabel = "COLUMN", descriptionKey = "name-column")
  private @Nullable String nameColumn;

  @Option(names = "--birth-date-column", paramLabel = "COLUMN", descriptionKey = "birth-column")
  private @Nullable String birthColumn;

  @Option(names = "--country-column", paramLabel = "COLUMN", descriptionKey = "country-column")
  private @Nullable String countryColumn;

  @Option(names = "--id-column", paramLabel = "COLUMN", descriptionKey = "id-column")
  private @Nullable String idColumn;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      converter = Threshold.Converter.class,
      descriptionKey = "threshold")
  private Threshold threshold = Threshold.USUAL;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

  public ScreenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Checked<ExitCode> done =
        isTable(subject)
            ? Rows.open(Path.of(subject)).then(this::columns)
            : loaded().map(this::name);
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

  private Checked<ScreenedLists> loaded() {
    return LoadedLists.open(lists, Optional.ofNullable(asOf), Optional.empty())
        .map(loaded -> {
          new ProblemPrinter(terminal).note(loaded.notes());
          return loaded.lists();
        });
  }

  private ExitCode name(ScreenedLists opened) {
    Question question = Question.of(subject);
    List<Hit> hits = new Screener(opened, threshold.thousandths()).screen(question);
    if (hits.isEmpty()) {
      LocalDate day = Optional.ofNullable(asOf).orElse(LocalDate.now(ZoneOffset.UTC));
      terminal.say(
          new NoHitCertificate(question, day, threshold.thousandths(), opened.versions()).text());
    }
    for (Hit hit : hits) {
      terminal.out().println(String.join("  ", ScreeningTable.cells(hit, terminal.language())));
    }
    return ExitCode.DONE;
  }

  private Checked<ExitCode> columns(Rows rows) {
    Wanted wanted =
        new Wanted(
            Optional.ofNullable(nameColumn),
            Optional.ofNullable(birthColumn),
            Optional.ofNullable(countryColumn),
            Optional.ofNullable(idColumn));
    return ScreeningColumns.of(rows.columns(), wanted)
        .then(columns -> loaded().then(opened -> table(rows, columns, opened)));
  }

  private Checked<ExitCode> table(Rows rows, ScreeningColumns columns, ScreenedLists opened) {
    Progress progress = new Progress(terminal);
    Screener screener = new Screener(opened, threshold.thousandths());
    ScreeningTable table = new ScreeningTable(screener, terminal.language(), progress::done);
    try (rows;
        Writer writer = OutputFile.open(Optional.ofNullable(out), terminal)) {
      Checked<Count> counted = table.screen(rows, columns, new CsvWriter(writer));
      return counted.map(count -> {
        progress.end(count.asked());
        terminal.note(summary(count));
        return ExitCode.DONE;
      });
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Text summary(Count count) {
    return Text.of(
        count.asked() + " asked, " + count.withHits() + " with hits, " + count.hits() + " hits",
        count.asked() + "件を照会、一致あり" + count.withHits() + "件、一致" + count.hits() + "件");
  }
}
