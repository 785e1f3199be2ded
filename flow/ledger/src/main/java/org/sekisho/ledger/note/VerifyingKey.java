package org.sekisho.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** A public key with a name, in the text form {@code name+id+base64} of signed notes. */
public final class VerifyingKey {

  private static final int TIMESTAMP = Long.BYTES;

  private final String name;
  private final Algorithm algorithm;
  private final byte[] raw;
  private final PublicKey key;

  private VerifyingKey(String name, Algorithm algorithm, byte[] raw, PublicKey key) {
    this.name = name;
    this.algorithm = algorithm;
    this.raw = raw;
    this.key = key;
  }

  /**
   * The key of these bytes.
   *
   * @throws GeneralSecurityException where they are no key
   */
  static VerifyingKey of(String name, Algorithm algorithm, byte[] raw)
      throws GeneralSecurityException {
    PublicKey key =
        KeyFactory.getInstance(algorithm.jdkName())
            .generatePublic(new X509EncodedKeySpec(joined(algorithm.header(), raw)));
    return new VerifyingKey(name, algorithm, raw.clone(), key);
  }

  public String name() {
    return name;
  }

  public Algorithm algorithm() {
    return algorithm;
  }

  /** SHA-256 over name, line feed, kind and key; the first four bytes, big-endian. */
  public int id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest(joined(algorithm.type(), raw))).getInt();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The text form, as it is handed to others. */
  public String print() {
    return name
        + "+"
        + HexFormat.of().toHexDigits(id())
        + "+"
        + Base64.getEncoder().encodeToString(joined(algorithm.type(), raw));
  }

  /** Whether this key made the signature over the text. */
  public boolean verifies(String text, NoteSignature signature) {
    if (!signature.name().equals(name) || signature.keyId() != id()) {
      return false;
    }
    byte[] bytes = signature.bytes();
    return switch (algorithm) {
      case ED25519, ML_DSA_44 -> verifies(text.getBytes(StandardCharsets.UTF_8), bytes);
      case COSIGNATURE -> bytes.length > TIMESTAMP && verifiesTimed(text, ByteBuffer.wrap(bytes));
    };
  }

  private boolean verifiesTimed(String text, ByteBuffer bytes) {
    byte[] message = SigningKey.timed(text, bytes.getLong()).getBytes(StandardCharsets.UTF_8);
    byte[] rest = new byte[bytes.remaining()];
    bytes.get(rest);
    return verifies(message, rest);
  }

  private boolean verifies(byte[] message, byte[] bytes) {
    try {
      Signature verifier = Signature.getInstance(algorithm.jdkName());
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(bytes);
    } catch (SignatureException notEvenOne) {
      return false;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this key was usable when it was read", impossible);
    }
  }

  static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }
}
