package org.sekisho.ledger.proof;

import java.util.List;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.tree.Verification;
import org.sekisho.ledger.witness.Continuation;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Verifies a proof file with nothing but the keys that one trusts. */
public final class ProofCheck {

  private ProofCheck() {}

  /**
   * The checkpoint that the act is proved under.
   *
   * @param keys each must have signed the checkpoint: the log's, and those of its witnesses
   */
  public static Checked<Checkpoint> of(String file, ProofFile proof, List<VerifyingKey> keys) {
    return Continuation.signed(file, proof.checkpoint(), keys)
        .then(checkpoint -> against(file, proof, checkpoint));
  }

  private static Checked<Checkpoint> against(String file, ProofFile proof, Checkpoint checkpoint) {
    Problems problems = new Problems();
    boolean included =
        proof
            .leaf()
            .filter(leaf ->
                Verification.included(
                    leaf.hash(), proof.index(), checkpoint.size(), proof.path(), checkpoint.root()))
            .isPresent();
    if (!included) {
      problems.add(
          "ledger.proof.fails",
          Place.file(file),
          Text.of("the act is not in the log at this place", "この行為は、ログのこの位置に記録されていません"),
          Text.of("do not rely on it; ask the log for a proof", "依拠せず、ログに証明を求めてください"));
    }
    return problems.check(() -> checkpoint);
  }
}
