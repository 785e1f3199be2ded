package org.sekisho.screening.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of a list.
 *
 * @param name as shown to a person; its ending may tell the format
 */
public record ListFile(String name, Content content) {

  /** Opens the bytes from their start; a reader may do so more than once. */
  public interface Content {
    InputStream open() throws IOException;
  }

  public static ListFile at(Path path) {
    return new ListFile(path.toString(), () -> Files.newInputStream(path));
  }

  public static ListFile of(String name, byte[] bytes) {
    return new ListFile(name, () -> new ByteArrayInputStream(bytes));
  }

  /** The name without the folders before it. */
  public String lastName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
