package org.sekisho.ledger.folder;

import java.nio.file.Path;

/** Where things stand in the folder; tiles and entries as {@code c2sp.org/tlog-tiles} says. */
final class LogPaths {

  /** Leaves or nodes of a full tile. */
  static final int WIDTH = 256;

  /** Levels of the tree that a tile spans. */
  static final int HEIGHT = 8;

  private final Path folder;

  LogPaths(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  Path checkpoint() {
    return folder.resolve("checkpoint");
  }

  Path journal() {
    return folder.resolve("journal");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  /** A tile of hashes; {@code width} below 256 for the part of it that is there. */
  Path tile(int level, long index, int width) {
    return folder.resolve("tile/" + level + "/" + numbered(index) + part(width));
  }

  /** 256 entries, each after its length in two bytes, big-endian. */
  Path entries(long index, int width) {
    return folder.resolve("tile/entries/" + numbered(index) + part(width));
  }

  /** Openings in the same form; an erased one has length 0. Not for outsiders. */
  Path openings(long index, int width) {
    return folder.resolve("openings/" + numbered(index) + part(width));
  }

  private static String part(int width) {
    return width == WIDTH ? "" : ".p/" + width;
  }

  /** Three digits a folder, all but the last after an x: 1234067 is x001/x234/067. */
  static String numbered(long index) {
    String last = "%03d".formatted(index % 1000);
    StringBuilder path = new StringBuilder(last);
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return path.toString();
  }
}
