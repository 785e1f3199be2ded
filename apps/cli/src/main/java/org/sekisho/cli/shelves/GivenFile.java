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
    try {
      if (!Files.isRegularFile(file)) {
        return new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
      }
      long size = Files.size(file);
      return size > YamlReader.MOST_BYTES
          ? new Checked.Broken<>(
              DocumentProblems.tooLarge(file.toString(), size, YamlReader.MOST_BYTES))
          : new Checked.Sound<>(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
    }
  }
}
