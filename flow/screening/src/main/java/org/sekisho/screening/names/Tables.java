package org.sekisho.screening.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of general knowledge that ship beside this package, one entry a line. */
final class Tables {

  /** Every table that the normaliser reads; its version is a hash over them all. */
  static final List<String> ALL =
      List.of(
          "letters.txt",
          "legal-forms.txt",
          "company-words.txt",
          "person-words.txt",
          "nicknames.txt",
          "east-asian-surnames.txt");

  private Tables() {}

  /** The lines without comments and blank ones. */
  static List<String> lines(String table) {
    return text(table)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  static String text(String table) {
    try (InputStream bytes = Tables.class.getResourceAsStream(table)) {
      return new String(
          Objects.requireNonNull(bytes, table).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
