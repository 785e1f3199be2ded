package org.sekisho.ledger.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sekisho.ledger.tree.Nodes;

/** The tiles of hashes of a log, by path. */
final class TileFiles {

  private TileFiles() {}

  static Map<String, byte[]> of(long size, Nodes nodes) {
    return since(0, size, nodes);
  }

  /** Those that a log of the second size has and one of the first did not. */
  static Map<String, byte[]> since(long before, long size, Nodes nodes) {
    Map<String, byte[]> tiles = new LinkedHashMap<>();
    for (int level = 0; Tiles.hashes(level, size) > 0; level++) {
      long hashes = Tiles.hashes(level, size);
      for (long tile = Tiles.hashes(level, before) / Tiles.WIDTH;
          tile * Tiles.WIDTH < hashes;
          tile++) {
        int width = (int) Math.min(Tiles.WIDTH, hashes - tile * Tiles.WIDTH);
        tiles.put(Tiles.path(level, tile, width), Tiles.tile(level, tile, width, nodes));
      }
    }
    return tiles;
  }
}
