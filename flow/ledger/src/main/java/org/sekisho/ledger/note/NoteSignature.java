package org.sekisho.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.sekisho.ledger.tree.Bytes;

/**
 * A signature line of a note: an em dash, the name of the key, and its id with the signature in
 * base 64.
 */
public final class NoteSignature {

  private static final String DASH = "\u2014 ";

  private final String name;
  private final int id;
  private final byte[] signature;

  NoteSignature(String name, int id, byte[] signature) {
    this.name = name;
    this.id = id;
    this.signature = signature.clone();
  }

  static Optional<NoteSignature> parse(String line) {
    if (!line.startsWith(DASH)) {
      return Optional.empty();
    }
    String[] parts = line.substring(DASH.length()).split(" ", -1);
    if (parts.length != 2 || !VerifierKey.isName(parts[0])) {
      return Optional.empty();
    }
    return Bytes.of64(parts[1])
        .filter(bytes -> bytes.length > Integer.BYTES)
        .map(bytes ->
            new NoteSignature(
                parts[0],
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length)));
  }

  String line() {
    byte[] first = ByteBuffer.allocate(Integer.BYTES).putInt(id).array();
    return DASH + name + " " + Bytes.to64(RawKeys.joined(first, signature)) + "\n";
  }

  public String name() {
    return name;
  }

  int id() {
    return id;
  }

  byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature line
        && line.name.equals(name)
        && line.id == id
        && Arrays.equals(line.signature, signature);
  }

  @Override
  public int hashCode() {
    return 31 * id + Arrays.hashCode(signature);
  }
}
