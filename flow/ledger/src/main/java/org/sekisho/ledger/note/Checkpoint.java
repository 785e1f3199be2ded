package org.sekisho.ledger.note;

import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.tree.Hash;

/**
 * What a log says of itself: its name, how many entries it has, and the root over them, as
 * c2sp.org/tlog-checkpoint writes it.
 */
public record Checkpoint(String origin, long size, Hash root) {

  /** Reads the text of a note; further lines are extensions and are ignored. */
  public static Optional<Checkpoint> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3
        || lines.getFirst().isEmpty()
        || !lines.get(1).matches("0|[1-9]\\d{0,17}")) {
      return Optional.empty();
    }
    return Hash.parse(lines.get(2))
        .map(root -> new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), root));
  }

  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
