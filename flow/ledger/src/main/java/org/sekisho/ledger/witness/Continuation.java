package org.sekisho.ledger.witness;

import java.util.List;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Nodes;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.ledger.tree.Verification;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Whether a checkpoint is signed, and goes on from an earlier one. */
public final class Continuation {

  private static final Text HELP =
      Text.of(
          "keep both checkpoints as evidence and ask who keeps the log",
          "両方のチェックポイントを証拠として保全し、ログの管理者に照会してください");

  private Continuation() {}

  /** The checkpoint, if each of the keys signed it and one of them is the log's own. */
  public static Checked<Checkpoint> signed(String file, SignedNote note, List<VerifyingKey> keys) {
    return NoteReader.checkpoint(file, note)
        .then(checkpoint -> {
          Problems problems = new Problems();
          for (VerifyingKey key : keys) {
            if (!note.isSignedBy(key)) {
              problems.add(
                  "ledger.checkpoint.unsigned",
                  Place.file(file),
                  Text.of(
                      "the checkpoint is not signed by `" + key.name() + "`",
                      "チェックポイントに`" + key.name() + "`の署名がありません"),
                  Text.of(
                      "do not rely on it; ask the log for a signed one", "依拠せず、署名のあるものを求めてください"));
            }
          }
          if (keys.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
            problems.add(
                "ledger.checkpoint.origin",
                Place.file(file),
                Text.of("no key given is that of the log", "指定された鍵の中にログの鍵がありません"),
                Text.of("give the key of the log with --vkey", "ログの鍵を--vkeyで指定してください"));
          }
          return problems.check(() -> checkpoint);
        });
  }

  /** The later checkpoint, if its tree begins with the earlier one's. */
  public static Checked<Checkpoint> of(
      String file, Checkpoint before, Checkpoint now, Nodes nodes) {
    if (now.size() < before.size()) {
      return refused(
          "ledger.witness.rollback",
          file,
          Text.of(
              "the log has %d acts, and had %d when it was last seen"
                  .formatted(now.size(), before.size()),
              "ログの行為は%d件ですが、前回は%d件ありました".formatted(now.size(), before.size())));
    }
    List<Hash> proof = new Proofs(nodes).consistency(before.size(), now.size());
    return Verification.consistent(before.size(), before.root(), now.size(), now.root(), proof)
        ? new Checked.Sound<>(now)
        : refused(
            "ledger.witness.fork",
            file,
            Text.of(
                "the log is not the one that was last seen: its first %d acts differ"
                    .formatted(before.size()),
                "ログが前回と異なります（最初の%d件が一致しません）".formatted(before.size())));
  }

  private static Checked<Checkpoint> refused(String code, String file, Text found) {
    return new Checked.Broken<>(List.of(new Problem(code, Place.file(file), found, HELP)));
  }
}
