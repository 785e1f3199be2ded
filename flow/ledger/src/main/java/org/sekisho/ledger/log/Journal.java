package org.sekisho.ledger.log;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Entries in one file, one after the other: four bytes of length, four of CRC-32C over length and
 * entry, the entry. What was forced to the disk is there after a crash; what was half written is
 * cut off when the file is opened again, since nobody was told that it is kept.
 */
final class Journal implements AutoCloseable {

  private static final int HEAD = 2 * Integer.BYTES;
  private static final int MOST_ENTRY = 0xffff;

  private final FileChannel file;

  private Journal(FileChannel file) {
    this.file = file;
  }

  /** Opens or begins a journal, hands over every entry, and cuts off a torn tail. */
  static Journal open(Path path, Consumer<byte[]> entries) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    long sound = read(file, entries);
    if (sound < file.size()) {
      file.truncate(sound);
      file.force(true);
    }
    file.position(sound);
    return new Journal(file);
  }

  /** Hands over every whole entry, and tells where the last one ends. */
  static long read(FileChannel file, Consumer<byte[]> entries) throws IOException {
    file.position(0);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
    long sound = 0;
    try {
      while (true) {
        int length = in.readInt();
        int check = in.readInt();
        if (length < 0 || length > MOST_ENTRY) {
          return sound;
        }
        byte[] entry = new byte[length];
        in.readFully(entry);
        if (check(entry) != check) {
          return sound;
        }
        entries.accept(entry);
        sound += HEAD + length;
      }
    } catch (EOFException end) {
      return sound;
    }
  }

  /** Appends entries and forces them to the disk, all at once; or leaves the file as it was. */
  void append(List<byte[]> entries) throws IOException {
    long before = file.position();
    try {
      write(entries);
    } catch (IOException full) {
      file.truncate(before);
      throw full;
    }
  }

  private void write(List<byte[]> entries) throws IOException {
    int bytes = entries.stream().mapToInt(entry -> HEAD + entry.length).sum();
    ByteBuffer buffer = ByteBuffer.allocate(bytes);
    for (byte[] entry : entries) {
      buffer.putInt(entry.length).putInt(check(entry)).put(entry);
    }
    buffer.flip();
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
    file.force(false);
  }

  /** Where the next entry will stand. */
  long end() throws IOException {
    return file.position();
  }

  private static int check(byte[] entry) {
    CRC32C check = new CRC32C();
    check.update(ByteBuffer.allocate(Integer.BYTES).putInt(entry.length).flip());
    check.update(entry);
    return (int) check.getValue();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
