package org.sekisho.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All complete subtrees of a log in memory, in flat arrays: 64 bytes a leaf in all. */
public final class KeptNodes implements Nodes, Frontier.Completed {

  private final List<byte[]> levels = new ArrayList<>();

  @Override
  public void node(int level, long index, Hash hash) {
    while (levels.size() <= level) {
      levels.add(new byte[Hash.BYTES * 16]);
    }
    int at = Math.toIntExact(index * Hash.BYTES);
    if (levels.get(level).length <= at) {
      levels.set(level, Arrays.copyOf(levels.get(level), levels.get(level).length * 2));
    }
    System.arraycopy(hash.bytes(), 0, levels.get(level), at, Hash.BYTES);
  }

  @Override
  public Hash at(int level, long index) {
    int at = Math.toIntExact(index * Hash.BYTES);
    return Hash.of(Arrays.copyOfRange(levels.get(level), at, at + Hash.BYTES)).orElseThrow();
  }
}
