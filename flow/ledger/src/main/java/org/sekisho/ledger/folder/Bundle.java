package org.sekisho.ledger.folder;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of byte strings, each after its length in two bytes, big-endian. */
final class Bundle {

  private static final int LONGEST = 0xffff;

  private Bundle() {}

  static byte[] bytes(List<byte[]> parts) {
    ByteBuffer all =
        ByteBuffer.allocate(parts.stream().mapToInt(part -> Short.BYTES + part.length).sum());
    for (byte[] part : parts) {
      if (part.length > LONGEST) {
        throw new IllegalArgumentException("a leaf or act has at most 65535 bytes");
      }
      all.putShort((short) part.length).put(part);
    }
    return all.array();
  }

  /** The parts, or none if the bytes do not come out even. */
  static Optional<List<byte[]>> parts(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    List<byte[]> parts = new ArrayList<>();
    while (rest.remaining() >= Short.BYTES) {
      int length = Short.toUnsignedInt(rest.getShort());
      if (length > rest.remaining()) {
        return Optional.empty();
      }
      byte[] part = new byte[length];
      rest.get(part);
      parts.add(part);
    }
    return rest.hasRemaining() ? Optional.empty() : Optional.of(parts);
  }
}
