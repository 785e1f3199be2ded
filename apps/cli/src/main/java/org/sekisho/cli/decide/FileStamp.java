package org.sekisho.cli.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Marks files by name, size and time, to see whether they are still the same. */
final class FileStamp {

  private FileStamp() {}

  static String of(@Nullable Path... files) {
    return Arrays.stream(files)
        .filter(Objects::nonNull)
        .map(FileStamp::stamp)
        .collect(Collectors.joining(" "));
  }

  private static String stamp(Path file) {
    try {
      return file + ":" + Files.size(file) + ":" + Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return file + ":gone";
    }
  }
}
