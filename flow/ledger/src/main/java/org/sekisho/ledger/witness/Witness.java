package org.sekisho.ledger.witness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Verification;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

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
      String file,
      SignedNote shown,
      Optional<Checkpoint> last,
      BiFunction<Long, Long, List<Hash>> consistency,
      Instant now) {
    return NoteReader.checkpoint(file, shown)
        .then(checkpoint -> follows(file, shown, checkpoint, last, consistency))
        .map(checkpoint -> shown.with(key.cosign(shown.text(), now)));
  }

  private Checked<Checkpoint> follows(
      String file,
      SignedNote shown,
      Checkpoint now,
      Optional<Checkpoint> last,
      BiFunction<Long, Long, List<Hash>> consistency) {
    if (!shown.isSignedBy(log) || !now.origin().equals(log.name())) {
      return refused(
          "ledger.witness.unsigned",
          file,
          "the log's key did not sign this checkpoint",
          "このチェックポイントにはログの鍵による署名がありません");
    }
    if (last.isEmpty()) {
      return new Checked.Sound<>(now);
    }
    Checkpoint before = last.get();
    if (now.size() < before.size()) {
      return refused(
          "ledger.witness.rollback",
          file,
          "the log has %d acts, and had %d when it was last seen"
              .formatted(now.size(), before.size()),
          "ログの行為は%d件ですが、前回は%d件ありました".formatted(now.size(), before.size()));
    }
    List<Hash> proof = consistency.apply(before.size(), now.size());
    return Verification.consistent(before.size(), before.root(), now.size(), now.root(), proof)
        ? new Checked.Sound<>(now)
        : refused(
            "ledger.witness.fork",
            file,
            "the log is not the one that was last seen: its first %d acts differ"
                .formatted(before.size()),
            "ログが前回と異なります（最初の%d件が一致しません）".formatted(before.size()));
  }

  private static Checked<Checkpoint> refused(String code, String file, String en, String ja) {
    return new Checked.Broken<>(
        List.of(
            new Problem(
                code,
                Place.file(file),
                Text.of(en, ja),
                Text.of(
                    "keep both checkpoints as evidence and ask who keeps the log",
                    "両方のチェックポイントを証拠として保全し、ログの管理者に照会してください"))));
  }
}
