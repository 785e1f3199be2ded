package org.sekisho.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** One signature line of a note: who signed, with which key, and the signature's bytes. */
public final class NoteSignature {

  private final String name;
  private final int keyId;
  private final byte[] bytes;

  public NoteSignature(String name, int keyId, byte[] bytes) {
    this.name = name;
    this.keyId = keyId;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  /** The first four bytes of the hash over name, kind and key. */
  public int keyId() {
    return keyId;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** An em dash, the name, and base64 of key id and signature. */
  String line() {
    byte[] all = ByteBuffer.allocate(4 + bytes.length).putInt(keyId).put(bytes).array();
    return SignedNote.DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature signature
        && name.equals(signature.name)
        && keyId == signature.keyId
        && Arrays.equals(bytes, signature.bytes);
  }

  @Override
  public int hashCode() {
    return keyId + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return line().strip();
  }
}
