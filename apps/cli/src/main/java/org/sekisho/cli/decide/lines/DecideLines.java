package org.sekisho.cli.decide.lines;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.decide.basis.FactOptions;
import org.sekisho.cli.decide.basis.SharedMatter;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.desk.lines.LineRequest;
import org.sekisho.documents.Brief;
import org.sekisho.documents.CrossedLines;
import org.sekisho.documents.CsvText;
import org.sekisho.documents.Lines;
import org.sekisho.documents.Nearest;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterWriter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Decides a table: one row out for each row in, and a summary. */
public final class DecideLines {

  private final Terminal terminal;
  private final LawBook book;
  private final LocalDate known;
  private final LinesOptions options;

  public DecideLines(Terminal terminal, LawBook book, LocalDate known, LinesOptions options) {
    this.terminal = terminal;
    this.book = book;
    this.known = known;
    this.options = options;
  }

  /**
   * Decides every row of a file.
   *
   * @param day the day of acts whose row tells none
   */
  public Checked<ExitCode> decide(Path file, LocalDate day, FactOptions.Opening facts) {
    return read(file).then(table -> shared(day).then(shared -> decide(file, table, shared, facts)));
  }

  private Checked<ExitCode> decide(
      Path file, Lines table, Matter shared, FactOptions.Opening facts) {
    LineRequest request =
        new LineRequest(
            file.toString(), shared, options.columns(), () -> read(file), terminal.language());
    return request
        .reader(table.columns())
        .then(reader ->
            facts
                .opened(terminal)
                .then(sources ->
                    request
                        .decider(book, known, reader, sources)
                        .then(decider ->
                            new AnsweredTable(terminal, options.out(), table)
                                .write(decider, made(table, shared, sources)))));
  }

  private Checked<Lines> read(Path file) {
    return options.each().isEmpty()
        ? table(file).map(table -> table)
        : table(file)
            .then(
                table -> table(options.each().get()).map(other -> new CrossedLines(table, other)));
  }

  private Checked<CsvText> table(Path file) {
    return GivenFile.read(file, CsvText.MOST_BYTES)
        .then(content -> CsvText.read(file.toString(), content, options.encoding()));
  }

  private Checked<Matter> shared(LocalDate day) {
    return options.given().isPresent()
        ? SharedMatter.read(book, options.given().get(), options.gate())
        : gate().map(gate -> Matter.unasked(gate, Text.same(""), day));
  }

  private Checked<Gate> gate() {
    String all = String.join(", ", book.gates().keySet());
    String asked = options.gate().orElse("");
    return Optional.ofNullable(book.gates().get(asked))
        .<Checked<Gate>>map(Checked.Sound::new)
        .orElseGet(() ->
            new Checked.Broken<>(
                List.of(
                    new Problem(
                        "matter.gate.unknown",
                        Place.file("--gate"),
                        Text.of(
                            "a table needs a gate, and `" + Brief.of(asked) + "` is none",
                            "表の判定にはゲートが必要ですが、`" + Brief.of(asked) + "`というゲートはありません"),
                        Nearest.hint(
                            asked,
                            book.gates().keySet(),
                            Text.of("the gates are: " + all, "使えるゲート：" + all))))));
  }

  /** Everything on which the answers depend, so that a stopped run goes on only with the same. */
  private ContentHash made(Lines table, Matter shared, FactSources sources) {
    List<String> parts = new ArrayList<>();
    parts.add(table.hash().hex());
    parts.add(MatterWriter.write(shared));
    parts.add(options.columns() + " " + options.encoding() + " " + terminal.language());
    parts.add(known.toString());
    parts.add(shared.gate().hash().hex());
    book.regimes().values().forEach(regime -> parts.add(regime.hash().hex()));
    parts.addAll(sources.made());
    return ContentHash.of(String.join("\n", parts));
  }
}
