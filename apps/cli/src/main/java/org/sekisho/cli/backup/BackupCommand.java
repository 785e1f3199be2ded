package org.sekisho.cli.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sekisho backup}: writes everything to one file while the server goes on. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private PlaceOptions place = new PlaceOptions();

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--with-keys", descriptionKey = "with-keys")
  private boolean withKeys;

  public BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new BackingUp(terminal).to(place, out, withKeys).number();
  }
}
