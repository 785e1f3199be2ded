package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of separated values (RFC 4180; the separator may be a tab). Values may be quoted, quotes in
 * them doubled, and lines may break within quotes. A trailing Ctrl-Z of old publishers is no row.
 */
final class DelimitedRows implements AutoCloseable {

  private static final int CONTROL_Z = 0x1a;

  /**
   * A row.
   *
   * @param line where it begins
   * @param ended whether a line end followed; the last row of a cut file has none
   * @param cut whether the file ended within quotes
   */
  record Row(long line, List<String> values, boolean ended, boolean cut) {

    /** Whether the file ended before the row had that many values. */
    boolean isCutShortOf(int width) {
      return cut || (!ended && values.size() < width);
    }
  }

  private final String file;
  private final Characters characters;
  private final char separator;
  private final int longest;
  private int length;
  private boolean cut;

  DelimitedRows(ListInput input, ListFile file, char separator) throws IOException {
    this.file = file.name();
    this.separator = separator;
    this.longest = input.limits().longestRecord();
    this.characters = new Characters(input, file);
  }

  String file() {
    return file;
  }

  /** The next row that is not blank, or empty at the end. */
  Optional<Row> next() throws IOException {
    while (characters.peek() != Characters.END) {
      Row row = row();
      if (!isBlank(row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static boolean isBlank(Row row) {
    return row.values().size() == 1 && row.values().getFirst().isBlank();
  }

  private Row row() throws IOException {
    long line = characters.line();
    length = 0;
    List<String> values = new ArrayList<>();
    while (true) {
      values.add(characters.peek() == '"' ? quoted(line) : plain(line));
      int end = take(line);
      if (end != separator) {
        return new Row(line, values, end != Characters.END, cut);
      }
    }
  }

  /** Reads up to, not over, a separator, a line end or the end. */
  private String plain(long line) throws IOException {
    StringBuilder value = new StringBuilder();
    while (!endsValue(characters.peek())) {
      int found = take(line);
      if (found != CONTROL_Z && found != '\r') {
        value.append((char) found);
      }
    }
    return value.toString();
  }

  private String quoted(long line) throws IOException {
    StringBuilder value = new StringBuilder();
    take(line);
    while (true) {
      int found = take(line);
      if (found == Characters.END) {
        cut = true;
        return value.toString();
      }
      if (found != '"') {
        value.append((char) found);
      } else if (characters.peek() == '"') {
        value.append((char) take(line));
      } else {
        return value.append(plain(line).stripTrailing()).toString();
      }
    }
  }

  private boolean endsValue(int found) {
    return found == separator || found == '\n' || found == Characters.END;
  }

  private int take(long line) throws IOException {
    if (++length > longest) {
      throw FormatProblems.tooLong(file, line, longest);
    }
    return characters.read();
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
