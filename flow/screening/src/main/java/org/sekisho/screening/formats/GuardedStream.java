package org.sekisho.screening.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a list file, unpacked where they are gzip (RFC 1952), refused where they are too
 * many, unpack too well, hold a NUL, or run too long without a closing mark.
 */
final class GuardedStream extends InputStream {

  private static final int GZIP_MAGIC = 0x1f8b;
  private static final int FREE_BYTES = 1 << 20;

  private final String file;
  private final Limits limits;
  private final int mark;
  private final Counting packed;
  private final InputStream plain;
  private final boolean isPacked;
  private long bytes;
  private long sinceMark;
  private long line = 1;

  /**
   * @param mark a byte that must come at least every {@link Limits#longestRecord} bytes, such as
   *     the end of a tag; 0 for none
   */
  private GuardedStream(ListFile file, Limits limits, char mark) throws IOException {
    this.file = file.name();
    this.limits = limits;
    this.mark = mark;
    this.packed = new Counting(new BufferedInputStream(file.content().open(), 1 << 16));
    this.isPacked = packed.startsWith(GZIP_MAGIC);
    this.plain = isPacked ? unpacking() : packed;
  }

  static GuardedStream open(ListFile file, Limits limits, char mark) throws IOException {
    return new GuardedStream(file, limits, mark);
  }

  private InputStream unpacking() throws IOException {
    try {
      return new GZIPInputStream(packed, 1 << 16);
    } catch (ZipException | EOFException broken) {
      throw FormatProblems.syntax(file, 1, "gzip");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = readPlain(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      check(buffer[i]);
    }
    bytes += Math.max(count, 0);
    if (bytes > limits.mostBytes()) {
      throw FormatProblems.tooLarge(file, limits.mostBytes());
    }
    if (isPacked && bytes > FREE_BYTES && bytes / limits.mostRatio() > packed.count) {
      throw FormatProblems.bomb(file, limits.mostRatio());
    }
    return count;
  }

  private int readPlain(byte[] buffer, int offset, int length) throws IOException {
    try {
      return plain.read(buffer, offset, length);
    } catch (EOFException cut) {
      throw FormatProblems.truncated(file, line);
    } catch (ZipException broken) {
      throw FormatProblems.syntax(file, line, "gzip");
    }
  }

  private void check(byte found) throws Unreadable {
    if (found == 0) {
      throw FormatProblems.nul(file, line);
    }
    if (found == '\n') {
      line++;
    }
    sinceMark = found == mark ? 0 : sinceMark + 1;
    if (mark != 0 && sinceMark > limits.longestRecord()) {
      throw FormatProblems.tooLong(file, line, limits.longestRecord());
    }
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }

  /** Counts the bytes as they are on disk. */
  private static final class Counting extends FilterInputStream {

    private long count;

    Counting(InputStream in) {
      super(in);
    }

    boolean startsWith(int magic) throws IOException {
      in.mark(2);
      int found = in.read() << 8 | in.read();
      in.reset();
      return found == magic;
    }

    @Override
    public int read() throws IOException {
      int found = super.read();
      count += found < 0 ? 0 : 1;
      return found;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
