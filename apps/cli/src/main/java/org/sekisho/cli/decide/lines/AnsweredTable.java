package org.sekisho.cli.decide.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Progress;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.lines.LineAnswer;
import org.sekisho.desk.lines.LineDecider;
import org.sekisho.desk.lines.LineRun;
import org.sekisho.documents.Lines;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The rows of a table with their answers, written to a file or a terminal, and the summary. */
final class AnsweredTable {

  private final Terminal terminal;
  private final Optional<Path> out;
  private final Lines table;

  AnsweredTable(Terminal terminal, Optional<Path> out, Lines table) {
    this.terminal = terminal;
    this.out = out;
    this.table = table;
  }

  /**
   * Decides every row and writes it.
   *
   * @param made from what the answers are made
   */
  Checked<ExitCode> write(LineDecider decider, ContentHash made) {
    LineSummary summary = new LineSummary();
    try {
      if (out.isPresent()) {
        toFile(out.get(), decider, made, summary);
      } else {
        toTerminal(decider, summary);
      }
    } catch (IOException unwritable) {
      return new Checked.Broken<>(List.of(unwritable()));
    }
    summary.lines().forEach(terminal::note);
    return new Checked.Sound<>(summary.exit());
  }

  private Problem unwritable() {
    return new Problem(
        "lines.unwritable",
        Place.file(out.map(Path::toString).orElse("")),
        Text.of("the answers cannot be written here", "ここには判定結果を書き込めません"),
        Text.of("choose another --out", "--outに別のファイルを指定してください"));
  }

  private void toFile(Path file, LineDecider decider, ContentHash made, LineSummary summary)
      throws IOException {
    List<String> header = joined(table.columns(), LineAnswer.COLUMNS);
    List<Lines.Row> done = new ArrayList<>();
    try (LineOutput output = LineOutput.open(file, made, header, done)) {
      done.forEach(row -> {
        table.next();
        summary.count(LineAnswer.again(row, table.columns().size()));
      });
      if (!done.isEmpty()) {
        terminal.note(
            Text.of(
                "going on behind the " + done.size() + " rows of the run that was stopped",
                "中断した処理の" + done.size() + "件の続きから再開します"));
      }
      run(decider, summary, output::row, output::keep);
      output.finish();
    }
  }

  private void toTerminal(LineDecider decider, LineSummary summary) throws IOException {
    CsvWriter csv = new CsvWriter(terminal.out());
    csv.row(joined(table.columns(), LineAnswer.COLUMNS));
    run(decider, summary, csv::row, terminal.out()::flush);
  }

  /** Takes the cells of a row. */
  private interface Rows {
    void row(List<String> cells) throws IOException;
  }

  /** Makes safe what was written. */
  private interface Keeping {
    void keep() throws IOException;
  }

  private void run(LineDecider decider, LineSummary summary, Rows rows, Keeping keeping)
      throws IOException {
    Progress progress = new Progress(terminal);
    new LineRun(decider)
        .run(
            table,
            (row, answer) -> {
              rows.row(joined(row.cells(), answer.cells()));
              summary.count(answer);
            },
            done -> {
              keeping.keep();
              progress.done(done);
            });
    progress.end(summary.rows());
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
