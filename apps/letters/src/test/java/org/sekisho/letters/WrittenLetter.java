package org.sekisho.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.sekisho.casework.letter.Composer;
import org.sekisho.casework.letter.DraftReader;
import org.sekisho.casework.letter.Letter;
import org.sekisho.casework.letter.Templates;

/** The order among the samples. */
public final class WrittenLetter {

  public static final Templates TEMPLATES = Templates.shipped().orThrow();
  public static final Letter ORDER = read("order.yaml");

  private WrittenLetter() {}

  private static Letter read(String name) {
    Path file =
        Path.of(
            Objects.requireNonNull(System.getProperty("sekisho.root")), "samples/letters", name);
    try {
      return DraftReader.read(name, Files.readAllBytes(file), TEMPLATES)
          .then(draft -> Composer.compose(TEMPLATES, draft))
          .orThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
