package org.sekisho.ledger.log;

import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.ProofFile;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Verification;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Verifies a proof file without the log: who signed, and what act it shows. */
public final class ProofCheck {

  private ProofCheck() {}

  /**
   * The act that the proof shows, or everything that is wrong with it.
   *
   * @param keys all of which must have signed: the log, and witnesses
   */
  public static Checked<Act> of(String file, String written, List<VerifierKey> keys) {
    Optional<ProofFile> proof = ProofFile.parse(written);
    Optional<Checkpoint> checkpoint =
        proof.flatMap(read -> Checkpoint.parse(read.checkpoint().text()));
    Optional<Opening> opening = proof.flatMap(ProofFile::extra).flatMap(Opening::parse);
    if (proof.isEmpty() || checkpoint.isEmpty() || opening.isEmpty()) {
      return new Checked.Broken<>(
          List.of(
              LedgerProblems.unproved(
                  file, Text.of("this is no proof file of an act", "行為の証明ファイルではありません"))));
    }
    Problems problems = new Problems();
    for (VerifierKey key : keys) {
      if (!proof.get().checkpoint().isSignedBy(key)) {
        problems.addAll(List.of(unsigned(file, key)));
      }
    }
    boolean included =
        Verification.includes(
            Hash.ofLeaf(opening.get().entry()),
            proof.get().index(),
            checkpoint.get().size(),
            proof.get().path(),
            checkpoint.get().root());
    if (!included) {
      problems.addAll(
          List.of(
              LedgerProblems.unproved(
                  file,
                  Text.of(
                      "the act is not the one that the log holds at this place",
                      "この位置に記録された行為と一致しません"))));
    }
    return problems.check(() -> opening.get().act());
  }

  private static Problem unsigned(String file, VerifierKey key) {
    return LedgerProblems.unproved(
        file,
        Text.of(
            "there is no good signature by `" + key.name() + "`",
            "`" + key.name() + "`の有効な署名がありません"));
  }
}
