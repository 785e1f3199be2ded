package org.sekisho.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files that a person wrote, good and bad. */
final class Written {

  private Written() {}

  static Path in(Path folder, String matter) {
    try {
      return Files.writeString(folder.resolve("matter.yaml"), matter);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** A copy of a folder with all below it. */
  static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path place = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? place : place.resolveSibling("."));
        if (Files.isRegularFile(file)) {
          Files.copy(file, place);
        }
      }
      return to;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Replaces the words where they first stand; fails where they do not. */
  static void edit(Path file, String words, String others) {
    try {
      String before = Files.readString(file);
      if (!before.contains(words)) {
        throw new IllegalArgumentException(file + " does not say: " + words);
      }
      int at = before.indexOf(words);
      String after = before.substring(0, at) + others + before.substring(at + words.length());
      Files.writeString(file, after);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
