package org.sekisho.cli.screen;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sekisho.cli.terminal.Terminal;

/** Where a table is written: a file, or the terminal, which stays open. */
public final class OutputFile {

  private OutputFile() {}

  public static Writer open(Optional<Path> file, Terminal terminal) throws IOException {
    return file.isPresent() ? Files.newBufferedWriter(file.get()) : new Staying(terminal.out());
  }

  private static final class Staying extends FilterWriter {
    Staying(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
