package org.sekisho.matter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The pages below docs/formats, for tests that hold the code to them. */
final class FormatPages {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

  private FormatPages() {}

  /** The YAML blocks of a page, in order. */
  static List<String> blocks(String page) {
    Path file = root().resolve("docs/formats").resolve(page);
    try {
      return BLOCK.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Path root() {
    return Path.of(System.getProperty("sekisho.root", "../.."));
  }
}
