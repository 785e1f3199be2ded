package org.sekisho.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.terms.Text;

/**
 * A fault of the program: the person reads three lines, the details go to a file only they read.
 */
final class FaultReport {

  private final Terminal terminal;

  FaultReport(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitCode of(Throwable fault) {
    terminal.note(
        Text.of(
            "[internal.fault] sekisho failed; this is a fault of the program, not of your input",
            "[internal.fault] 内部エラーが発生しました。入力内容の誤りではなく、プログラムの不具合です。"));
    terminal.note(written(fault).map(FaultReport::whereItIs).orElseGet(FaultReport::notWritten));
    return ExitCode.FAULT;
  }

  private static Text whereItIs(Path file) {
    return Text.of(
        "details: " + file + " (read it before you send it to anyone: it may quote your input)",
        "詳細：" + file + "（入力内容の一部を含むことがあります。送付前に内容を確認してください。）");
  }

  private static Text notWritten() {
    return Text.of("details could not be written to a file", "詳細をファイルに記録できませんでした。");
  }

  /** createTempFile makes the file readable by its owner alone. */
  private static Optional<Path> written(Throwable fault) {
    try {
      Path file = Files.createTempFile("sekisho-fault-", ".log");
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
        writer.println("sekisho " + Release.version() + ", Java " + Runtime.version());
        fault.printStackTrace(writer);
      }
      return Optional.of(file);
    } catch (IOException unwritable) {
      return Optional.empty();
    }
  }
}
