package org.sekisho.ledger.log;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Nodes;

/**
 * Where tiles stand and what is in them (c2sp.org/tlog-tiles): 256 hashes of one level, eight
 * levels of the tree apart, or 256 entries.
 */
public final class Tiles {

  /** Hashes or entries of a full tile. */
  public static final int WIDTH = 256;

  private static final int HEIGHT = 8;
  private static final int MOST_ENTRY = 0xffff;

  private Tiles() {}

  /** The path of a tile of hashes. */
  public static String path(int level, long tile, int width) {
    return "tile/" + level + "/" + number(tile) + part(width);
  }

  /** The path of a tile of entries. */
  public static String entries(long tile, int width) {
    return "tile/entries/" + number(tile) + part(width);
  }

  /** 1234067 is {@code x001/x234/067}. */
  private static String number(long tile) {
    String last = "%03d".formatted(tile % 1000);
    StringBuilder path = new StringBuilder(last);
    for (long rest = tile / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return path.toString();
  }

  private static String part(int width) {
    return width == WIDTH ? "" : ".p/" + width;
  }

  /** Hashes on a level of tiles in a log of this size. */
  public static long hashes(int level, long size) {
    return size >>> (HEIGHT * level);
  }

  /** A tile of hashes: the roots of subtrees that stand beside each other. */
  public static byte[] tile(int level, long tile, int width, Nodes nodes) {
    byte[] bytes = new byte[width * Hash.BYTES];
    for (int i = 0; i < width; i++) {
      byte[] hash = nodes.at(HEIGHT * level, tile * WIDTH + i).bytes();
      System.arraycopy(hash, 0, bytes, i * Hash.BYTES, Hash.BYTES);
    }
    return bytes;
  }

  /** A tile of entries: of each two bytes of length, then the entry. */
  public static byte[] bundle(List<byte[]> entries) {
    ByteArrayOutputStream tile = new ByteArrayOutputStream();
    entries.forEach(entry -> add(tile, entry));
    return tile.toByteArray();
  }

  private static void add(ByteArrayOutputStream tile, byte[] entry) {
    if (entry.length > MOST_ENTRY) {
      throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
    }
    tile.write(entry.length >>> 8);
    tile.write(entry.length);
    tile.writeBytes(entry);
  }
}
