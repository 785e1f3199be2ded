package org.sekisho.ownership.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sekisho.ownership.graph.Parties;

/** Writes rows of comma separated values (RFC 4180, lines ended by a line feed). */
final class CsvRows implements AutoCloseable {

  private final OutputStream output;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;

  CsvRows(OutputStream output) {
    this.output = output;
  }

  CsvRows text(String cell) throws IOException {
    return bytes(cell.getBytes(StandardCharsets.UTF_8));
  }

  CsvRows party(Parties parties, int number) throws IOException {
    return bytes(parties.bytes(number));
  }

  CsvRows comma() throws IOException {
    put(',');
    return this;
  }

  void end() throws IOException {
    put('\n');
  }

  private CsvRows bytes(byte[] cell) throws IOException {
    boolean quoted = needsQuotes(cell);
    if (quoted) {
      put('"');
    }
    for (byte character : cell) {
      if (character == '"') {
        put('"');
      }
      put(character);
    }
    if (quoted) {
      put('"');
    }
    return this;
  }

  private static boolean needsQuotes(byte[] cell) {
    for (byte character : cell) {
      if (character == ',' || character == '"' || character == '\n' || character == '\r') {
        return true;
      }
    }
    return cell.length > 0 && (cell[0] == ' ' || cell[cell.length - 1] == ' ');
  }

  private void put(int character) throws IOException {
    if (filled == buffer.length) {
      output.write(buffer, 0, filled);
      filled = 0;
    }
    buffer[filled++] = (byte) character;
  }

  /** Writes what is left; the stream stays open. */
  @Override
  public void close() throws IOException {
    output.write(buffer, 0, filled);
    filled = 0;
    output.flush();
  }
}
