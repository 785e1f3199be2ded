package org.sekisho.cli.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ledger.log.PublicLog;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger fsck}: whether the files of a log agree with each other. */
@Command(name = "fsck")
final class FsckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  FsckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(
        terminal,
        folder,
        () ->
            Told.none(
                new PublicLog(folder).verify(List.of()),
                Text.of("the files agree", "全てのファイルが整合しています")));
  }
}
