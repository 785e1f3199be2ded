package org.sekisho.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256 hash in the tree of RFC 6962, section 2.1: leaves and nodes are hashed apart, by a
 * first byte of 0 or 1, so that no node can be passed off as a leaf. Immutable.
 */
public final class Hash {

  /** Bytes of a hash. */
  public static final int BYTES = 32;

  /** The root of a tree without leaves. */
  public static final Hash EMPTY = new Hash(digest().digest());

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A hash that was kept or sent; empty where there are not 32 bytes. */
  public static Optional<Hash> of(byte[] bytes) {
    return bytes.length == BYTES ? Optional.of(new Hash(bytes.clone())) : Optional.empty();
  }

  /** The hash that 44 letters of base 64 tell, or empty. */
  public static Optional<Hash> parse(String base64) {
    return Bytes.of64(base64).flatMap(Hash::of);
  }

  /** The hash of an entry of the log. */
  public static Hash ofLeaf(byte[] entry) {
    MessageDigest digest = digest();
    digest.update(LEAF);
    return new Hash(digest.digest(entry));
  }

  /** The hash of a node above two others. */
  public static Hash ofNode(Hash left, Hash right) {
    MessageDigest digest = digest();
    digest.update(NODE);
    digest.update(left.bytes);
    return new Hash(digest.digest(right.bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64() {
    return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
