package org.sekisho.ownership.graph;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ByteChannel;
import java.util.zip.CRC32C;

/** Moves numbers between a channel and memory in large pieces, summing what passes (CRC-32C). */
final class Columns {

  private final ByteChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32C sum = new CRC32C();

  Columns(ByteChannel channel) {
    this.channel = channel;
  }

  void writeLong(long number) throws IOException {
    buffer.clear().putLong(number);
    drain();
  }

  long readLong() throws IOException {
    fill(Long.BYTES);
    return buffer.getLong();
  }

  void write(byte[] bytes, int length) throws IOException {
    for (int from = 0; from < length; ) {
      int piece = Math.min(buffer.capacity(), length - from);
      buffer.clear().put(bytes, from, piece);
      drain();
      from += piece;
    }
  }

  void read(byte[] bytes, int length) throws IOException {
    for (int from = 0; from < length; ) {
      int piece = Math.min(buffer.capacity(), length - from);
      fill(piece);
      buffer.get(bytes, from, piece);
      from += piece;
    }
  }

  void write(int[] numbers) throws IOException {
    buffer.clear();
    buffer.asIntBuffer().put(numbers);
    buffer.position(numbers.length * Integer.BYTES);
    drain();
  }

  /** As many numbers as the array has room for, which must fit into one piece. */
  void read(int[] numbers) throws IOException {
    fill(numbers.length * Integer.BYTES);
    buffer.asIntBuffer().get(numbers);
  }

  /** The sum of everything that passed so far. */
  long sum() {
    return sum.getValue();
  }

  private void drain() throws IOException {
    buffer.flip();
    sum.update(buffer);
    buffer.rewind();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private void fill(int bytes) throws IOException {
    buffer.clear().limit(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("the file ends too early");
      }
    }
    buffer.flip();
    sum.update(buffer);
    buffer.rewind();
  }
}
