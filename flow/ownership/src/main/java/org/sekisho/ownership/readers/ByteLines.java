package org.sekisho.ownership.readers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, one at a time in one buffer; no object a line. */
final class ByteLines {

  /** The longest line read, in bytes. */
  static final int LONGEST = 1 << 20;

  private final InputStream input;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private int next;
  private int filled;
  private int number;
  private boolean drained;

  ByteLines(InputStream input) {
    this.input = input;
  }

  /** Steps to the next line; false at the end. */
  boolean next() throws IOException {
    int from = next;
    int at = from;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      if (at < filled || drained || at - from > LONGEST) {
        break;
      }
      at -= from;
      fill(from);
      from = 0;
    }
    return settle(from, at);
  }

  private boolean settle(int from, int at) {
    if (from == at && at == filled) {
      return false;
    }
    start = number == 0 && startsWithMark(from) ? from + 3 : from;
    end = at > start && buffer[at - 1] == '\r' ? at - 1 : at;
    next = Math.min(at + 1, filled);
    number++;
    return true;
  }

  /** The byte order mark that some spreadsheets write before UTF-8. */
  private boolean startsWithMark(int from) {
    return filled - from >= 3
        && buffer[from] == (byte) 0xef
        && buffer[from + 1] == (byte) 0xbb
        && buffer[from + 2] == (byte) 0xbf;
  }

  private void fill(int from) throws IOException {
    if (from == 0 && filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    } else {
      System.arraycopy(buffer, from, buffer, 0, filled - from);
      filled -= from;
    }
    int read = input.read(buffer, filled, buffer.length - filled);
    drained = read < 0;
    filled += Math.max(read, 0);
  }

  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return end - start > LONGEST;
  }
}
