package org.sekisho.ledger.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sekisho.ledger.tree.Bytes;

/**
 * An act with the salt under which it was committed. The log holds the commitment alone: who has
 * the opening can show what it stands for, and once salt and act are erased nobody can tell any
 * more, while every proof stays good.
 */
public final class Opening {

  private static final int SALT = 32;
  private static final String HEAD = "sekisho-commitment/1 ";

  private final byte[] salt;
  private final Act act;

  private Opening(byte[] salt, Act act) {
    this.salt = salt;
    this.act = act;
  }

  /** An act under a new salt; {@code random} must be one that nobody can foretell. */
  public static Opening of(Act act, RandomGenerator random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return new Opening(salt, act);
  }

  /** The entry of the log: a line with SHA-256 over salt and act. */
  public byte[] entry() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      String line = HEAD + Bytes.to64(digest.digest(act.bytes())) + "\n";
      return line.getBytes(StandardCharsets.US_ASCII);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Salt and act in one piece, as a proof file carries them. */
  public byte[] bytes() {
    byte[] written = act.bytes();
    byte[] bytes = Arrays.copyOf(salt, SALT + written.length);
    System.arraycopy(written, 0, bytes, SALT, written.length);
    return bytes;
  }

  public static Optional<Opening> parse(byte[] bytes) {
    return bytes.length <= SALT
        ? Optional.empty()
        : Act.parse(Arrays.copyOfRange(bytes, SALT, bytes.length))
            .map(act -> new Opening(Arrays.copyOf(bytes, SALT), act));
  }

  public Act act() {
    return act;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Opening opening
        && Arrays.equals(opening.salt, salt)
        && opening.act.equals(act);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(salt);
  }
}
