package org.sekisho.ledger.tree;

import java.util.Base64;
import java.util.Optional;

/** Base 64 as C2SP formats write it: the standard alphabet, padded, one way to write each value. */
public final class Bytes {

  private Bytes() {}

  /** The bytes, or empty where the text is not base 64 or not in its one form. */
  public static Optional<byte[]> of64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return to64(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  public static String to64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
