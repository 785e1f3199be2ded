package org.sekisho.ledger.act;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a commitment was made from: a salt of 32 random bytes, then the bytes of the act. Whoever
 * has it can show what was done; once it is erased everywhere, nobody can, nor test a guess.
 */
public final class Opening {

  private static final int SALT = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private Opening(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A new salt for an act. */
  public static Opening of(Act act) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return of(salt, act.bytes());
  }

  static Opening of(byte[] salt, byte[] act) {
    byte[] bytes = Arrays.copyOf(salt, SALT + act.length);
    System.arraycopy(act, 0, bytes, SALT, act.length);
    return new Opening(bytes);
  }

  /** The opening that was kept as these bytes; none where it was erased or is too short. */
  public static Optional<Opening> kept(byte[] bytes) {
    return bytes.length <= SALT ? Optional.empty() : Optional.of(new Opening(bytes.clone()));
  }

  /** HMAC-SHA-256 (RFC 2104) under the salt: it hides the act, and only this act opens it. */
  public Leaf leaf() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes, 0, SALT, "HmacSHA256"));
      mac.update(bytes, SALT, bytes.length - SALT);
      return Leaf.of(mac.doFinal());
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
    }
  }

  /** The salt and the act, to be kept where it can be erased. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes of the act, as {@link Act#bytes} wrote them. */
  public byte[] act() {
    return Arrays.copyOfRange(bytes, SALT, bytes.length);
  }
}
