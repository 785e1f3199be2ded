package org.sekisho.ledger.act;

import java.util.Optional;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.tree.Nodes;
import org.sekisho.ledger.tree.Tree;

/**
 * Where a log's leaves, nodes and checkpoints are kept. An instance is bound to one transaction of
 * its caller: nothing here commits, so that an act and its leaf are there together or not at all.
 *
 * <p>For many callers at once, collect their work with {@link GroupCommit}: one transaction reads
 * {@link #tree}, lets each caller's rows be written, then calls {@link #append} once.
 */
public interface LeafStore extends Nodes {

  /** The tree as of this transaction, locked against other writers until it ends. */
  Tree tree();

  /** A leaf's entry, as it was appended. */
  Leaf leaf(long index);

  /** The salt and act of a leaf; empty once erased. */
  Optional<Opening> opening(long index);

  /** Adds leaves, openings and nodes. Refuses with an exception if {@code before} is not there. */
  void append(Growth growth);

  /** Erases the opening; leaf, nodes and every proof stay as they are. */
  void erase(long index);

  /** The newest checkpoint signed; it may lag behind the tree, never run ahead of it. */
  Optional<SignedNote> checkpoint();

  /** Keeps a newer checkpoint. Sign only trees that are committed. */
  void publish(SignedNote checkpoint);
}
