package org.sekisho.screening.formats;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** The characters of a list file with the line they stand on; wrong bytes are refused. */
final class Characters implements AutoCloseable {

  static final int END = -1;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String charset;
  private final Reader reader;
  private final char[] buffer = new char[1 << 14];
  private int next;
  private int filled;
  private long line = 1;
  private boolean started;

  Characters(ListInput input, ListFile file) throws IOException {
    this.file = file.name();
    this.charset = input.encoding().name();
    this.reader =
        new InputStreamReader(
            GuardedStream.open(file, input.limits(), '\0'),
            input
                .encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The next character, or {@link #END}. */
  int read() throws IOException {
    int found = peek();
    if (found != END) {
      next++;
      line += found == '\n' ? 1 : 0;
    }
    return found;
  }

  /** The next character without taking it. */
  int peek() throws IOException {
    if (next == filled) {
      fill();
    }
    return next < filled ? buffer[next] : END;
  }

  /** The line of the next character, from 1. */
  long line() {
    return line;
  }

  private void fill() throws IOException {
    try {
      filled = Math.max(reader.read(buffer), 0);
    } catch (CharacterCodingException wrong) {
      throw FormatProblems.encoding(file, line, charset);
    }
    next = !started && filled > 0 && buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
    started = true;
    if (next == 1 && filled == 1) {
      fill();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
