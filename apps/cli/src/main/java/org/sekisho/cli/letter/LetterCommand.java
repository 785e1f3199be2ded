package org.sekisho.cli.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.casework.letter.Composer;
import org.sekisho.casework.letter.DraftReader;
import org.sekisho.casework.letter.Letter;
import org.sekisho.casework.letter.LetterText;
import org.sekisho.casework.letter.Templates;
import org.sekisho.cli.shelves.GivenFile;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.Shelf;
import org.sekisho.letters.LetterFont;
import org.sekisho.letters.LetterPage;
import org.sekisho.letters.LetterPdf;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho letter}: a letter as text, page or PDF/A. */
@Command(name = "letter")
public final class LetterCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE.yaml", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private LetterFormat format = LetterFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--grounds", descriptionKey = "grounds")
  private boolean grounds;

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--font", paramLabel = "FILE.ttf", descriptionKey = "font")
  private Optional<Path> font = Optional.empty();

  public LetterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (format == LetterFormat.PDF && out.isEmpty()) {
      return refuse(List.of(unnamed()));
    }
    Checked<byte[]> written = letter().then(this::bytes);
    return switch (written) {
      case Checked.Sound<byte[]>(byte[] bytes) -> put(bytes);
      case Checked.Broken<byte[]>(List<Problem> problems) -> refuse(problems);
    };
  }

  private Checked<Letter> letter() {
    return templates()
        .then(templates ->
            GivenFile.read(file)
                .then(bytes -> DraftReader.read(file.toString(), bytes, templates))
                .then(draft -> Composer.compose(templates, draft)));
  }

  private Checked<Templates> templates() {
    if (folder.isEmpty()) {
      return Templates.shipped();
    }
    String name = folder.get().toString();
    try {
      return Templates.with(Shelf.folder(folder.get(), name, name));
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(name));
    }
  }

  private Checked<byte[]> bytes(Letter letter) {
    return switch (format) {
      case TEXT -> new Checked.Sound<>(utf8(text(letter)));
      case HTML -> new Checked.Sound<>(utf8(LetterPage.of(letter, terminal.language())));
      case PDF ->
          LetterFont.at(font).map(found -> LetterPdf.of(letter, terminal.language(), found));
    };
  }

  private String text(Letter letter) {
    return grounds
        ? LetterText.withGrounds(letter, terminal.language())
        : LetterText.of(letter, terminal.language());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private int put(byte[] bytes) {
    if (out.isEmpty()) {
      terminal.out().print(new String(bytes, StandardCharsets.UTF_8));
      return ExitCode.DONE.number();
    }
    try {
      Files.write(out.get(), bytes);
    } catch (IOException unwritable) {
      return refuse(List.of(unwritable(out.get())));
    }
    String hash = ContentHash.of(bytes).hex();
    terminal.note(
        Text.of(
            bytes.length + " bytes written, SHA-256 " + hash,
            bytes.length + "バイトを書き込みました。SHA-256：" + hash));
    return ExitCode.DONE.number();
  }

  private int refuse(List<Problem> problems) {
    return new ProblemPrinter(terminal).refuse(problems).number();
  }

  private static Problem unnamed() {
    return new Problem(
        "letter.out.missing",
        Place.file("--out"),
        Text.of("a PDF cannot be written to the terminal", "PDFは端末に出力できません"),
        Text.of("name a file with `--out`", "`--out`でファイルを指定してください"));
  }

  private static Problem unwritable(Path file) {
    return new Problem(
        "letter.out.unwritable",
        Place.file(file.toString()),
        Text.of("the file cannot be written", "ファイルに書き込めません"),
        Text.of("check that the folder is there and may be written to", "フォルダーの有無と権限を確認してください"));
  }
}
