package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.Optional;

/** The lines of a text file, none longer than a record may be. */
final class TextLines implements AutoCloseable {

  private final String file;
  private final int longest;
  private final Characters characters;
  private long line;

  TextLines(ListInput input, ListFile file) throws IOException {
    this.file = file.name();
    this.longest = input.limits().longestRecord();
    this.characters = new Characters(input, file);
  }

  Optional<String> next() throws IOException {
    if (characters.peek() == Characters.END) {
      return Optional.empty();
    }
    line = characters.line();
    StringBuilder text = new StringBuilder();
    for (int found = characters.read(); !ends(found); found = characters.read()) {
      text.append((char) found);
      if (text.length() > longest) {
        throw FormatProblems.tooLong(file, line, longest);
      }
    }
    return Optional.of(text.toString());
  }

  private static boolean ends(int found) {
    return found == '\n' || found == '\f' || found == Characters.END;
  }

  /** The number of the line last read, from 1. */
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
