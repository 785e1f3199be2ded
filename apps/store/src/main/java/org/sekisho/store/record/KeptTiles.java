package org.sekisho.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.ledger.tree.Frontier;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Nodes;

/**
 * The hashes of the log: full tiles of 256 in the database, the last ones of each level in memory.
 * Appending is for one thread; a copy of the edge is taken for proofs.
 */
final class KeptTiles {

  private static final int HEIGHT = 8;
  private static final int WIDTH = 1 << HEIGHT;

  /** A full tile that must be written with the leaves that filled it. */
  record Full(int level, long number, List<Hash> hashes) {
    Full {
      hashes = List.copyOf(hashes);
    }

    byte[] bytes() {
      byte[] bytes = new byte[WIDTH * Hash.BYTES];
      for (int i = 0; i < WIDTH; i++) {
        System.arraycopy(hashes.get(i).bytes(), 0, bytes, i * Hash.BYTES, Hash.BYTES);
      }
      return bytes;
    }
  }

  private final List<List<Hash>> edge = new ArrayList<>();
  private Frontier frontier = new Frontier();

  /** The tiles of a log that is already there. */
  static KeptTiles load(DSLContext database) {
    KeptTiles tiles = new KeptTiles();
    long size =
        database.fetchSingle("select coalesce(max(place) + 1, 0) from leaf").get(0, Long.class);
    long last = size / WIDTH * WIDTH;
    List<Hash> leaves =
        database
            .select(DSL.field("entry", SQLDataType.BLOB))
            .from("leaf")
            .where(DSL.field("place", SQLDataType.BIGINT).ge(last))
            .orderBy(DSL.field("place"))
            .fetch(row -> Hash.ofLeaf(row.value1()));
    tiles.edge.add(new ArrayList<>(leaves));
    for (int level = 1; size >>> (HEIGHT * level) > 0; level++) {
      tiles.edge.add(upper(database, level, size));
    }
    tiles.frontier = Frontier.of(size, nodes(database, tiles.edge, size));
    return tiles;
  }

  /** The hashes of an upper level's last tile: each the root of a full tile below. */
  private static List<Hash> upper(DSLContext database, int level, long size) {
    long hashes = size >>> (HEIGHT * level);
    List<Hash> roots = new ArrayList<>();
    for (long number = hashes / WIDTH * WIDTH; number < hashes; number++) {
      roots.add(root(tile(database, level - 1, number), HEIGHT));
    }
    return roots;
  }

  private static List<Hash> tile(DSLContext database, int level, long number) {
    byte[] hashes =
        database
            .select(DSL.field("hashes", SQLDataType.BLOB))
            .from("tile")
            .where(DSL.field("level", SQLDataType.INTEGER).eq(level))
            .and(DSL.field("number", SQLDataType.BIGINT).eq(number))
            .fetchOptional()
            .map(row -> row.value1())
            .orElseThrow(() -> new IllegalStateException("tile " + level + "/" + number));
    List<Hash> all = new ArrayList<>();
    for (int at = 0; at < hashes.length; at += Hash.BYTES) {
      all.add(Hash.of(Arrays.copyOfRange(hashes, at, at + Hash.BYTES)).orElseThrow());
    }
    return all;
  }

  private static Hash root(List<Hash> hashes, int levels) {
    return levels == 0
        ? hashes.getFirst()
        : Hash.ofNode(
            root(hashes.subList(0, hashes.size() / 2), levels - 1),
            root(hashes.subList(hashes.size() / 2, hashes.size()), levels - 1));
  }

  long size() {
    return frontier.size();
  }

  Hash root() {
    return frontier.root();
  }

  /** Appends a leaf, and tells the tiles that it fills. */
  List<Full> append(Hash leaf) {
    List<Full> full = new ArrayList<>();
    frontier.append(
        leaf,
        (level, index, hash) -> {
          if (level % HEIGHT == 0) {
            add(level / HEIGHT, index, hash, full);
          }
        });
    return full;
  }

  private void add(int level, long index, Hash hash, List<Full> full) {
    while (edge.size() <= level) {
      edge.add(new ArrayList<>());
    }
    List<Hash> tile = edge.get(level);
    tile.add(hash);
    if (tile.size() == WIDTH) {
      full.add(new Full(level, index / WIDTH, tile));
      tile.clear();
    }
  }

  /** Takes everything back to what the database holds, after a batch was not kept. */
  void reload(DSLContext database) {
    KeptTiles kept = load(database);
    edge.clear();
    edge.addAll(kept.edge);
    frontier = kept.frontier;
  }

  /** All complete subtrees: from the edge as it is now, else from the database. */
  Nodes nodes(DSLContext database) {
    return nodes(database, edge, frontier.size());
  }

  private static Nodes nodes(DSLContext database, List<List<Hash>> edge, long size) {
    List<List<Hash>> last = edge.stream().map(List::copyOf).toList();
    Map<String, List<Hash>> read = new HashMap<>();
    return (level, index) -> {
      int tileLevel = level / HEIGHT;
      int inside = level % HEIGHT;
      long first = index << inside;
      long number = first / WIDTH;
      boolean isLast = number == (size >>> (HEIGHT * tileLevel)) / WIDTH;
      List<Hash> hashes =
          isLast
              ? last.get(tileLevel)
              : read.computeIfAbsent(
                  tileLevel + "/" + number, unseen -> tile(database, tileLevel, number));
      int at = (int) (first % WIDTH);
      return root(hashes.subList(at, at + (1 << inside)), inside);
    };
  }
}
