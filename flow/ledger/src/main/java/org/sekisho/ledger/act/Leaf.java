package org.sekisho.ledger.act;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.sekisho.ledger.tree.Hash;

/**
 * An entry of the log: one line, {@code sekisho-leaf/v1 } and the commitment in hexadecimal. It
 * tells nothing of the act without its {@link Opening}, and so may stay when that is erased.
 */
public final class Leaf {

  private final byte[] entry;

  private Leaf(byte[] entry) {
    this.entry = entry;
  }

  static Leaf of(byte[] commitment) {
    String line = "sekisho-leaf/v1 " + HexFormat.of().formatHex(commitment) + "\n";
    return new Leaf(line.getBytes(StandardCharsets.US_ASCII));
  }

  /** A leaf as the log has it. */
  public static Leaf kept(byte[] entry) {
    return new Leaf(entry.clone());
  }

  /** The bytes that are hashed, stored and shown to outsiders. */
  public byte[] entry() {
    return entry.clone();
  }

  public Hash hash() {
    return Hash.leaf(entry);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Leaf leaf && Arrays.equals(entry, leaf.entry);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(entry);
  }

  @Override
  public String toString() {
    return new String(entry, StandardCharsets.US_ASCII).strip();
  }
}
