package org.sekisho.cli.shelves;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;

/** A file that a user names, read only up to the size that documents may have. */
public final class GivenFile {

  private GivenFile() {}

  public static Checked<byte[]> read(Path file) {
    return read(file, YamlReader.MOST_BYTES);
  }

  /** Reads a file that may be larger than documents are. */
  public static Checked<byte[]> read(Path file, long most) {
    try {
      if (!Files.isRegularFile(file)) {
        return new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
      }
      long size = Files.size(file);
      return size > most
          ? new Checked.Broken<>(DocumentProblems.tooLarge(file.toString(), size, most))
          : new Checked.Sound<>(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
    }
  }
}
