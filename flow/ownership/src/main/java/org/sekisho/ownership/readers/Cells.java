package org.sekisho.ownership.readers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The cells of one line of comma separated values (RFC 4180), as places in the line's bytes. Blanks
 * around a cell do not count. A quoted cell is unquoted in place, for that only shortens it.
 */
final class Cells {

  static final int MOST = 512;

  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private final int[] columns = new int[MOST];
  private byte[] line = {};
  private int count;
  private boolean closed;

  void split(byte[] bytes, int from, int to) {
    line = bytes;
    count = 0;
    closed = true;
    int at = from;
    do {
      at =
          bytes.length > at && at < to && isQuoted(at, to)
              ? quoted(from, at, to)
              : plain(from, at, to);
    } while (at <= to && count < MOST);
  }

  private boolean isQuoted(int at, int to) {
    int first = at;
    while (first < to && line[first] == ' ') {
      first++;
    }
    return first < to && line[first] == '"';
  }

  private int plain(int lineStart, int at, int to) {
    int comma = at;
    while (comma < to && line[comma] != ',') {
      comma++;
    }
    int first = at;
    int last = comma;
    while (first < last && isBlank(line[first])) {
      first++;
    }
    while (last > first && isBlank(line[last - 1])) {
      last--;
    }
    add(first, last, first - lineStart);
    return comma + 1;
  }

  private int quoted(int lineStart, int at, int to) {
    int from = at;
    while (line[from] != '"') {
      from++;
    }
    int write = from;
    int read = from + 1;
    while (read < to && (line[read] != '"' || (read + 1 < to && line[read + 1] == '"'))) {
      read += line[read] == '"' ? 1 : 0;
      line[write++] = line[read++];
    }
    closed &= read < to;
    add(from, write, from - lineStart);
    int comma = read + 1;
    while (comma < to && line[comma] != ',') {
      closed &= isBlank(line[comma]);
      comma++;
    }
    return comma + 1;
  }

  private void add(int from, int to, int column) {
    starts[count] = from;
    ends[count] = to;
    columns[count++] = column + 1;
  }

  private static boolean isBlank(byte character) {
    return character == ' ' || character == '\t';
  }

  int count() {
    return count;
  }

  /** Whether every quote was closed, and nothing stood after it. */
  boolean isClosed() {
    return closed;
  }

  byte[] line() {
    return line;
  }

  int start(int cell) {
    return starts[cell];
  }

  int end(int cell) {
    return ends[cell];
  }

  boolean isEmpty(int cell) {
    return cell >= count || starts[cell] == ends[cell];
  }

  /** Where the cell begins in its line, in bytes from 1. */
  int column(int cell) {
    return cell < count ? columns[cell] : columns[count - 1];
  }

  String text(int cell) {
    return cell < count
        ? new String(line, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8)
        : "";
  }

  boolean isUtf8(int cell) {
    for (int at = starts[cell]; at < ends[cell]; at++) {
      if (line[at] < 0) {
        return decodes(starts[cell], ends[cell]);
      }
    }
    return true;
  }

  private boolean decodes(int from, int to) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, from, to - from));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
