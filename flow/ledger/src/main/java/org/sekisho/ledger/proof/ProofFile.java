package org.sekisho.ledger.proof;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.act.Leaf;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.tree.Hash;

/**
 * Everything that shows one act to be in a log: {@code c2sp.org/tlog-proof}, v1. The opening stands
 * in its line {@code extra}; without it the file proves a leaf and tells nothing of the act.
 *
 * @param path the hashes from the leaf to the root
 * @param checkpoint the signed root
 */
public record ProofFile(
    Optional<Opening> opening, long index, List<Hash> path, SignedNote checkpoint) {

  static final String HEADER = "c2sp.org/tlog-proof@v1";

  public ProofFile {
    path = List.copyOf(path);
  }

  /** The leaf that the opening makes. */
  public Optional<Leaf> leaf() {
    return opening.map(Opening::leaf);
  }

  /** The text of the file. */
  public String print() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    opening.ifPresent(one ->
        text.append("extra ").append(Base64.getEncoder().encodeToString(one.bytes())).append('\n'));
    text.append("index ").append(index).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint.print()).toString();
  }
}
