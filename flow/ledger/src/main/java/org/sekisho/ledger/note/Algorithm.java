package org.sekisho.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a line of a note is signed.
 *
 * <p>Byte 1 and byte 4 are those of c2sp.org/signed-note and c2sp.org/tlog-cosignature. For a
 * post-quantum signature of a log over its own checkpoint no byte is assigned; byte 255 is followed
 * by a name of our own, as the specification provides for.
 */
public enum Algorithm {
  /** Ed25519 over the text of the note (RFC 8032). */
  ED25519(1, "", "Ed25519", 32, 64),
  /** Ed25519 over the text and a time: a witness's cosignature, version 1. */
  COSIGNATURE(4, "", "Ed25519", 32, 72),
  /** ML-DSA-44 over the text of the note (FIPS 204). */
  ML_DSA(255, "sekisho.org/ml-dsa-44", "ML-DSA-44", 1312, 2420);

  private final int type;
  private final String name;
  private final String cipher;
  private final int keyBytes;
  private final int signatureBytes;

  Algorithm(int type, String name, String cipher, int keyBytes, int signatureBytes) {
    this.type = type;
    this.name = name;
    this.cipher = cipher;
    this.keyBytes = keyBytes;
    this.signatureBytes = signatureBytes;
  }

  static List<Algorithm> all() {
    return List.of(values());
  }

  /** The bytes that stand before the key in its text and in its id. */
  byte[] prefix() {
    byte[] words = name.getBytes(StandardCharsets.US_ASCII);
    byte[] prefix = new byte[1 + words.length];
    prefix[0] = (byte) type;
    System.arraycopy(words, 0, prefix, 1, words.length);
    return prefix;
  }

  /** As the platform calls it. */
  String cipher() {
    return cipher;
  }

  int keyBytes() {
    return keyBytes;
  }

  int signatureBytes() {
    return signatureBytes;
  }
}
