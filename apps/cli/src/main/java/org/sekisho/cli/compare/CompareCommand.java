package org.sekisho.cli.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.screen.OutputFile;
import org.sekisho.cli.screen.Threshold;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.search.PairTable;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the pairs of names in a table. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--pairs", paramLabel = "FILE", required = true, descriptionKey = "pairs")
  private Path pairs = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      converter = Threshold.Converter.class,
      descriptionKey = "threshold")
  private Threshold threshold = Threshold.USUAL;

  public CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return switch (Rows.open(pairs).then(this::compare)) {
      case Checked.Sound<Integer>(Integer count) -> {
        terminal.note(Text.of(count + " pairs compared", count + "組を比較しました"));
        yield ExitCode.DONE.number();
      }
      case Checked.Broken<Integer>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  private Checked<Integer> compare(Rows rows) {
    PairTable table = new PairTable(threshold.thousandths(), terminal.language());
    try (rows;
        Writer writer = OutputFile.open(Optional.ofNullable(out), terminal)) {
      return table.compare(rows, new CsvWriter(writer));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
