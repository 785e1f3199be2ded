package org.sekisho.ledger.witness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.tree.Nodes;
import org.sekisho.terms.Checked;

/**
 * Countersigns checkpoints of one log, and only such as follow from the last it countersigned: a
 * fork, a change of the past, and the restoring of yesterday's copy are refused. To be of use it is
 * run by someone else than the log. Remembering the note it answers is its caller's part, before
 * anyone else sees it.
 *
 * @param key the witness's own, of kind {@code COSIGNATURE}
 * @param log whose checkpoints are looked at
 */
public record Witness(SigningKey key, VerifyingKey log) {

  /** The checkpoint with the witness's cosignature, or why there is none. */
  public Checked<SignedNote> cosign(
      String file, SignedNote shown, Optional<Checkpoint> last, Nodes nodes, Instant now) {
    return Continuation.signed(file, shown, List.of(log))
        .then(checkpoint ->
            last.map(before -> Continuation.of(file, before, checkpoint, nodes))
                .orElseGet(() -> new Checked.Sound<>(checkpoint)))
        .map(checkpoint -> shown.with(key.cosign(shown.text(), now)));
  }
}
