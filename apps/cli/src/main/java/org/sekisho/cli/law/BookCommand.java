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
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the law book: in both languages, or in that of {@code --lang}. */
@Command(name = "book")
final class BookCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "book-out")
  private Path out = Path.of("law-book");

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "book-on")
  private LocalDate on = LocalDate.now(ZoneId.systemDefault());

  @Mixin private Shelves shelves = new Shelves();

  @Spec private CommandSpec spec = CommandSpec.create();

  BookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(
        terminal, shelves, book -> PrintedBook.of(book, languages(), on).then(this::write));
  }

  private List<Language> languages() {
    return spec.commandLine().getParseResult().hasMatchedOption("--lang")
        ? List.of(terminal.language())
        : List.of(Language.values());
  }

  private Checked<ExitCode> write(PrintedBook book) {
    try {
      book.writeTo(out);
    } catch (IOException unwritable) {
      return new Checked.Broken<>(List.of(unwritable()));
    }
    Path first = out.resolve("index.html");
    int files = book.files().size();
    terminal.say(
        Text.of("the law book is written: open " + first, "法令集を作成しました：" + first + "を開いてください"));
    terminal.note(Text.of(files + " files", files + "ファイル"));
    return new Checked.Sound<>(ExitCode.DONE);
  }

  private Problem unwritable() {
    return new Problem(
        "law.book.unwritable",
        Place.file(out.toString()),
        Text.of("the book cannot be written here", "法令集を書き込めません"),
        Text.of("name another folder with `--out`", "`--out`で別のフォルダーを指定してください"));
  }
}
