package org.sekisho.cli.own;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** A file that is written whole or not at all: beside its place first, then moved there. */
final class Output {

  private Output() {}

  /** Writes the content. */
  interface Writing {
    void write(OutputStream output) throws IOException;
  }

  /** The problems that kept the file from being written. */
  static List<Problem> write(Path file, Writing writing) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    try {
      Path written = Files.createTempFile(folder, ".sekisho-", ".part");
      try {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(written))) {
          writing.write(output);
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(written);
      }
      return List.of();
    } catch (IOException unwritable) {
      return List.of(unwritable(file));
    }
  }

  private static Problem unwritable(Path file) {
    return new Problem(
        "own.out.unwritable",
        Place.file(file.toString()),
        Text.of("the file cannot be written", "ファイルに書き込めません"),
        Text.of("check that the folder is there and may be written to", "フォルダの有無と権限を確かめてください"));
  }
}
