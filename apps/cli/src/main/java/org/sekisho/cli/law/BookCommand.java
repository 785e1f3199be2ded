package org.sekisho.cli.law;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.book.PrintedBook;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.law.LawBook;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all regimes as a site that a person reads offline. */
@Command(name = "book")
final class BookCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "book-out")
  private Path out = Path.of("");

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "book-on")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Mixin private Shelves shelves = new Shelves();

  BookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(terminal, shelves, this::print);
  }

  private Checked<ExitCode> print(LawBook law) {
    return PrintedBook.of(law, on).then(this::write);
  }

  private Checked<ExitCode> write(PrintedBook book) {
    try {
      book.writeTo(out);
    } catch (IOException unwritable) {
      return new Checked.Broken<>(List.of(unwritable()));
    }
    Path first = out.resolve("index." + terminal.language().code() + ".html");
    int files = book.files().size();
    terminal.say(
        Text.of(files + " files; open " + first, files + "個のファイルを作成しました。" + first + "を開いてください。"));
    return new Checked.Sound<>(ExitCode.DONE);
  }

  private Problem unwritable() {
    return new Problem(
        "law.book.unwritable",
        Place.file(out.toString()),
        Text.of("the book cannot be written here", "ここには法令集を書き込めません"),
        Text.of("name another folder in `--out`", "`--out`に別のフォルダーを指定してください"));
  }
}
