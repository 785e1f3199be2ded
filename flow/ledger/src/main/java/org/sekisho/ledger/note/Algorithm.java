package org.sekisho.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of key, by the bytes that begin a public key in {@code c2sp.org/signed-note}. */
public enum Algorithm {
  /** Ed25519 (RFC 8032) over the text of the note. */
  ED25519(new byte[] {1}, "Ed25519", 32, "302a300506032b6570032100"),

  /** Ed25519 over a timestamped cosignature: {@code c2sp.org/tlog-cosignature}, v1. */
  COSIGNATURE(new byte[] {4}, "Ed25519", 32, "302a300506032b6570032100"),

  /**
   * ML-DSA-44 (FIPS 204) over the text of the note. OURS: 0xff and a name are what C2SP leaves for
   * kinds that it has not numbered.
   */
  ML_DSA_44(
      named("sekisho.org/ml-dsa-44/v1"),
      "ML-DSA-44",
      1312,
      "30820532300b060960864801650304031103820521 00".replace(" ", ""));

  private final byte[] type;
  private final String jdkName;
  private final int keyLength;
  private final byte[] header;

  /**
   * A kind of key.
   *
   * @param header the DER of SubjectPublicKeyInfo (RFC 5280) up to the key itself, in hexadecimal
   */
  Algorithm(byte[] type, String jdkName, int keyLength, String header) {
    this.type = type;
    this.jdkName = jdkName;
    this.keyLength = keyLength;
    this.header = HexFormat.of().parseHex(header);
  }

  private static byte[] named(String name) {
    return ("\u00ff" + name).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The kind of a type and key, if it is one that is known here. */
  static Optional<Algorithm> of(byte[] typeAndKey, int keyLength) {
    return Arrays.stream(values())
        .filter(one -> typeAndKey.length == one.type.length + keyLength)
        .filter(one -> Arrays.mismatch(typeAndKey, one.type) == one.type.length)
        .findFirst();
  }

  /** The kind of a public key. */
  static Optional<Algorithm> ofKey(byte[] typeAndKey) {
    return Arrays.stream(values())
        .filter(one -> of(typeAndKey, one.keyLength).filter(one::equals).isPresent())
        .findFirst();
  }

  byte[] type() {
    return type.clone();
  }

  String jdkName() {
    return jdkName;
  }

  int keyLength() {
    return keyLength;
  }

  byte[] header() {
    return header.clone();
  }
}
