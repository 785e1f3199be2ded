package org.sekisho.ledger.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.tree.Hash;

/**
 * The acts that are acknowledged but not yet in tiles, one frame a group commit.
 *
 * <p>A frame, all numbers big-endian: length of the rest (4 bytes), index of the first act (8), a
 * {@link Bundle} of openings, and the hash (32, as of a leaf) of what stands between the length and
 * it. A frame is there wholly or not at all: what follows the last sound one was never
 * acknowledged.
 */
final class Journal implements AutoCloseable {

  private static final int OVERHEAD = Long.BYTES + Hash.LENGTH;

  /** Some acts that were committed together. */
  record Frame(long first, List<Opening> openings) {}

  private final FileChannel channel;
  private long end;

  private Journal(FileChannel channel, long end) {
    this.channel = channel;
    this.end = end;
  }

  /** Opens for writing and cuts off a torn tail. */
  static Journal open(Path file) throws IOException {
    boolean fresh = !Files.exists(file);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long end = soundLength(Files.readAllBytes(file));
    if (channel.size() > end) {
      channel.truncate(end);
      channel.force(true);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (fresh && folder != null) {
      DurableFile.sync(folder);
    }
    return new Journal(channel, end);
  }

  /** The frames of a journal, up to the first that is not sound. */
  static List<Frame> frames(byte[] bytes) {
    List<Frame> frames = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    Optional<Frame> frame = next(rest);
    while (frame.isPresent()) {
      frames.add(frame.get());
      frame = next(rest);
    }
    return frames;
  }

  /** How many bytes of a journal are sound frames. */
  static int soundLength(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    int end = 0;
    while (next(rest).isPresent()) {
      end = rest.position();
    }
    return end;
  }

  private static Optional<Frame> next(ByteBuffer rest) {
    if (rest.remaining() < Integer.BYTES) {
      return Optional.empty();
    }
    int length = rest.getInt();
    if (length < OVERHEAD || length > rest.remaining()) {
      return Optional.empty();
    }
    byte[] body = new byte[length - Hash.LENGTH];
    byte[] hash = new byte[Hash.LENGTH];
    rest.get(body).get(hash);
    if (!Hash.leaf(body).equals(Hash.of(hash))) {
      return Optional.empty();
    }
    long first = ByteBuffer.wrap(body).getLong();
    return Bundle.parts(Arrays.copyOfRange(body, Long.BYTES, body.length))
        .map(parts -> parts.stream().flatMap(part -> Opening.kept(part).stream()).toList())
        .map(openings -> new Frame(first, openings));
  }

  /** Writes a frame and waits until the disk has it: one fsync for all its acts. */
  void append(long first, List<Opening> openings) throws IOException {
    byte[] parts = Bundle.bytes(openings.stream().map(Opening::bytes).toList());
    ByteBuffer body = ByteBuffer.allocate(Long.BYTES + parts.length).putLong(first).put(parts);
    ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + OVERHEAD + parts.length);
    frame.putInt(OVERHEAD + parts.length).put(body.array());
    frame.put(Hash.leaf(body.array()).bytes()).flip();
    int length = frame.remaining();
    channel.position(end);
    DurableFile.writeAll(channel, frame);
    channel.force(false);
    end += length;
  }

  /** Empties it, once tiles and checkpoint have all that it had. */
  void clear() throws IOException {
    channel.truncate(0);
    channel.force(true);
    end = 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
