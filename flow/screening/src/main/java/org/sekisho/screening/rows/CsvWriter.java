package org.sekisho.screening.rows;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes comma-separated values, RFC 4180, with line feeds: the same rows give the same bytes. */
public final class CsvWriter implements AutoCloseable {

  private final Writer out;

  public CsvWriter(Writer out) {
    this.out = out;
  }

  public void row(List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ",").append(quoted(values.get(i)));
    }
    out.append('\n');
  }

  private static String quoted(String value) {
    boolean plain =
        value.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
