package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger export}: what outsiders may have: tiles and checkpoint, no act, no key. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "copy")
  private Path out = Path.of("");

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(terminal, folder, this::export);
  }

  /** The checkpoint is read first: the tiles that it needs are there already. */
  private Checked<Text> export() throws IOException {
    byte[] checkpoint = Files.readAllBytes(folder.resolve("checkpoint"));
    Path tiles = folder.resolve("tile");
    List<Path> files = List.of();
    if (Files.isDirectory(tiles)) {
      try (Stream<Path> found = Files.walk(tiles)) {
        files =
            found
                .filter(Files::isRegularFile)
                .filter(file -> !file.toString().endsWith(".new"))
                .toList();
      }
    }
    Files.createDirectories(out);
    for (Path file : files) {
      Path copy = out.resolve(folder.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling(""));
      Files.write(copy, Files.readAllBytes(file));
    }
    Files.write(out.resolve("checkpoint"), checkpoint);
    return new Checked.Sound<>(
        Text.of(
            "exported %d files".formatted(files.size() + 1),
            "%d件のファイルを出力しました".formatted(files.size() + 1)));
  }
}
