package org.sekisho.ledger.note;

import java.util.List;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Tree;

/**
 * What a log says of itself: {@code c2sp.org/tlog-checkpoint}. Three lines: origin, size, root.
 *
 * @param origin the log's name; that of its key too
 * @param extensions further lines, which are signed but not understood here
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

  public Checkpoint {
    extensions = List.copyOf(extensions);
  }

  public static Checkpoint of(String origin, Tree tree) {
    return new Checkpoint(origin, tree.size(), tree.root(), List.of());
  }

  /** The text that is signed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(origin).append('\n').append(size).append('\n').append(root.base64()).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
