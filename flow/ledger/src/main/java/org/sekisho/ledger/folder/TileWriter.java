package org.sekisho.ledger.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sekisho.ledger.act.Growth;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Node;
import org.sekisho.ledger.tree.Tree;

/** Writes the tiles, entries and openings that acts add. Full tiles never change again. */
final class TileWriter {

  private final LogPaths paths;
  private final Tree before;
  private final LogReader old;

  TileWriter(LogPaths paths, Tree before) {
    this.paths = paths;
    this.before = before;
    this.old = new LogReader(paths.folder(), before.size());
  }

  Tree write(List<Opening> openings) throws IOException {
    Growth growth = Growth.of(before, openings);
    writeBundles(openings);
    writeTiles(growth);
    return growth.after();
  }

  private void writeBundles(List<Opening> openings) throws IOException {
    long from = before.size() / LogPaths.WIDTH;
    boolean begun = before.size() % LogPaths.WIDTH != 0;
    List<byte[]> entries = new ArrayList<>(begun ? old.entries(from) : List.of());
    List<byte[]> kept = new ArrayList<>(begun ? old.openings(from) : List.of());
    for (Opening opening : openings) {
      entries.add(opening.leaf().entry());
      kept.add(opening.bytes());
    }
    for (int at = 0; at < entries.size(); at += LogPaths.WIDTH) {
      int end = Math.min(entries.size(), at + LogPaths.WIDTH);
      long bundle = from + at / LogPaths.WIDTH;
      DurableFile.write(paths.entries(bundle, end - at), Bundle.bytes(entries.subList(at, end)));
      DurableFile.write(paths.openings(bundle, end - at), Bundle.bytes(kept.subList(at, end)));
    }
  }

  /** Tiles keep the hashes of levels 0, 8, 16 ...; what lies between is computed from them. */
  private void writeTiles(Growth growth) throws IOException {
    Map<Integer, List<Hash>> rows = new TreeMap<>();
    for (Node node : growth.nodes()) {
      if (node.level() % LogPaths.HEIGHT == 0) {
        rows.computeIfAbsent(node.level(), level -> begun(level)).add(node.hash());
      }
    }
    for (Map.Entry<Integer, List<Hash>> row : rows.entrySet()) {
      writeRow(row.getKey(), row.getValue());
    }
  }

  private List<Hash> begun(int level) {
    long row = before.size() >> level;
    List<Hash> hashes = new ArrayList<>();
    for (long at = row - row % LogPaths.WIDTH; at < row; at++) {
      hashes.add(old.hash(level, at));
    }
    return hashes;
  }

  private void writeRow(int level, List<Hash> hashes) throws IOException {
    long from = (before.size() >> level) / LogPaths.WIDTH;
    for (int at = 0; at < hashes.size(); at += LogPaths.WIDTH) {
      List<Hash> tile = hashes.subList(at, Math.min(hashes.size(), at + LogPaths.WIDTH));
      ByteBuffer bytes = ByteBuffer.allocate(tile.size() * Hash.LENGTH);
      tile.forEach(hash -> bytes.put(hash.bytes()));
      DurableFile.write(
          paths.tile(level / LogPaths.HEIGHT, from + at / LogPaths.WIDTH, tile.size()),
          bytes.array());
    }
  }

  /** Every width in which the opening was ever written loses it. */
  void erase(long index) throws IOException {
    Objects.checkIndex(index, before.size());
    long bundle = index / LogPaths.WIDTH;
    int at = (int) (index % LogPaths.WIDTH);
    for (int width = at + 1; width <= LogPaths.WIDTH; width++) {
      if (Files.exists(paths.openings(bundle, width))) {
        List<byte[]> kept =
            new ArrayList<>(
                Bundle.parts(LogReader.read(paths.openings(bundle, width))).orElseThrow());
        kept.set(at, new byte[0]);
        DurableFile.write(paths.openings(bundle, width), Bundle.bytes(kept));
      }
    }
  }
}
