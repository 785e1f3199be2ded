package org.sekisho.accounts.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random keys, and the hashes that are kept of them. */
public final class Secrets {

  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A key of 256 random bits, for a cookie, a link or a header. */
  public static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(KEY_BYTES));
  }

  /** A random id, which tells neither how many there are nor when it came. */
  public static String id() {
    return HexFormat.of().formatHex(bytes(ID_BYTES));
  }

  public static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** What is kept of a key: enough to know it again, too little to use it. */
  public static String hash(String key) {
    return HexFormat.of().formatHex(sha256(key.getBytes(StandardCharsets.UTF_8)));
  }

  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Compared in a time that tells nothing of either. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
