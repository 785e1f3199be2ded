package org.sekisho.cli.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho restore}: puts a backup into an empty place, and proves it. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Mixin private PlaceOptions place = new PlaceOptions();

  @Option(names = "--vkey", paramLabel = "FILE", descriptionKey = "vkey")
  private List<Path> keys = new ArrayList<>();

  public RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new Restoring(terminal).from(file, place, keys).number();
  }
}
