package org.sekisho.ledger.proof;

import java.util.List;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.tree.Verification;
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
    return NoteReader.checkpoint(file, proof.checkpoint())
        .then(checkpoint -> against(file, proof, keys, checkpoint));
  }

  private static Checked<Checkpoint> against(
      String file, ProofFile proof, List<VerifyingKey> keys, Checkpoint checkpoint) {
    Problems problems = new Problems();
    for (VerifyingKey key : keys) {
      if (!proof.checkpoint().isSignedBy(key)) {
        problems.add(
            "ledger.checkpoint.unsigned",
            Place.file(file),
            Text.of(
                "the checkpoint is not signed by `" + key.name() + "`",
                "チェックポイントに`" + key.name() + "`の署名がありません"),
            Text.of("do not rely on it; ask the log for a signed one", "依拠せず、署名のあるものを求めてください"));
      }
    }
    if (keys.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
      problems.add(
          "ledger.checkpoint.origin",
          Place.file(file),
          Text.of("no key given is that of the log", "指定された鍵の中にログの鍵がありません"),
          Text.of("give the key of the log with --vkey", "ログの鍵を--vkeyで指定してください"));
    }
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
