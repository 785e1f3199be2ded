package org.sekisho.cli.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Where lines of the log go, one at a time, each there when {@link #add} returns. */
final class LogLines implements AutoCloseable {

  private final PrintWriter lines;
  private final boolean json;

  private LogLines(PrintWriter lines, boolean json) {
    this.lines = lines;
    this.json = json;
  }

  /** Lines are added to the file, or go to the error stream. */
  static Checked<LogLines> to(Configuration.Log log, PrintWriter errors) {
    Optional<Path> file = log.file();
    if (file.isEmpty()) {
      return new Checked.Sound<>(new LogLines(errors, log.json()));
    }
    try {
      PrintWriter lines =
          new PrintWriter(
              Files.newBufferedWriter(
                  file.get(),
                  StandardCharsets.UTF_8,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.APPEND));
      return new Checked.Sound<>(new LogLines(lines, log.json()));
    } catch (IOException unwritable) {
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  "serve.log.unwritable",
                  Place.file(file.get().toString()).named("log.target"),
                  Text.of("the log cannot be written here", "ログを書き込めません"),
                  Text.of("give another file, or stderr", "別のファイル又はstderrを指定してください"))));
    }
  }

  /** The line is an object of JSON without depth; as text its values stand without marks. */
  void add(String line) {
    synchronized (lines) {
      lines.println(json ? line : line.replaceAll("[{}\"]", "").replace(",", " "));
      lines.flush();
    }
  }

  @Override
  public void close() {
    lines.flush();
  }
}
