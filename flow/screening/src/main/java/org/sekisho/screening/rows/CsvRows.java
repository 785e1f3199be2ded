package org.sekisho.screening.rows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Text;

/** Comma-separated values, RFC 4180, the first row naming the columns. */
final class CsvRows implements Rows {

  private static final int END = -1;
  private static final int BYTE_ORDER_MARK = 0xfeff;
  private static final int LONGEST = 1 << 20;

  private final String file;
  private final Reader reader;
  private final List<String> columns;
  private int ahead;
  private int line = 1;

  CsvRows(String file, Reader reader) throws IOException, BrokenRow {
    this.file = file;
    this.reader = reader;
    this.ahead = reader.read();
    if (ahead == BYTE_ORDER_MARK) {
      ahead = reader.read();
    }
    passBlankLines();
    this.columns = List.copyOf(row().orElse(List.of()));
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<List<String>> next() throws IOException, BrokenRow {
    Optional<List<String>> row;
    int first;
    try {
      passBlankLines();
      first = line;
      row = row();
    } catch (CharacterCodingException other) {
      throw BrokenRow.notUtf8(file, line);
    }
    if (row.isPresent() && row.get().size() != columns.size()) {
      throw new BrokenRow("screening.rows.width", file, first, width(row.get().size()));
    }
    return row;
  }

  private Text width(int found) {
    return Text.of(
        "the row has " + found + " values, the header " + columns.size(),
        "この行の値は" + found + "個、見出しは" + columns.size() + "個です");
  }

  private void passBlankLines() throws IOException {
    while (ahead == '\n' || ahead == '\r') {
      advance();
    }
  }

  private Optional<List<String>> row() throws IOException, BrokenRow {
    if (ahead == END) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    do {
      values.add(ahead == '"' ? quoted() : plain());
    } while (comma());
    return Optional.of(values);
  }

  private boolean comma() throws IOException {
    boolean comma = ahead == ',';
    if (comma) {
      advance();
    }
    return comma;
  }

  private String plain() throws IOException, BrokenRow {
    StringBuilder value = new StringBuilder();
    while (ahead != END && ahead != ',' && ahead != '\n' && ahead != '\r') {
      append(value);
    }
    return value.toString();
  }

  private String quoted() throws IOException, BrokenRow {
    int opened = line;
    StringBuilder value = new StringBuilder();
    advance();
    while (true) {
      if (ahead == END) {
        throw new BrokenRow(
            "screening.rows.quote", file, opened, Text.of("a quote is not closed", "引用符が閉じていません"));
      }
      if (ahead == '"') {
        advance();
        if (ahead != '"') {
          return value + plain();
        }
      }
      append(value);
    }
  }

  private void append(StringBuilder value) throws IOException, BrokenRow {
    if (value.length() >= LONGEST) {
      throw new BrokenRow(
          "screening.rows.long", file, line, Text.of("a value is too long", "値が長すぎます"));
    }
    value.append((char) ahead);
    advance();
  }

  private void advance() throws IOException {
    line += ahead == '\n' ? 1 : 0;
    ahead = reader.read();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
