package org.sekisho.ledger.proof;

import java.nio.file.Path;
import java.util.List;
import org.sekisho.ledger.folder.LogReader;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Makes proof files out of a log's folder. */
public final class LogProofs {

  private LogProofs() {}

  /** The proof file of the act at a place, under the folder's checkpoint. */
  public static Checked<ProofFile> of(Path folder, long index) {
    return LogReader.note(folder)
        .then(note ->
            LogReader.checkpoint(folder).then(checkpoint -> of(folder, index, note, checkpoint)));
  }

  private static Checked<ProofFile> of(
      Path folder, long index, SignedNote note, Checkpoint checkpoint) {
    if (index < 0 || index >= checkpoint.size()) {
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  "ledger.index.unknown",
                  Place.file(folder.toString()),
                  Text.of(
                      "`%d` is no place in a log of %d acts".formatted(index, checkpoint.size()),
                      "行為が%d件の台帳に`%d`番はありません".formatted(checkpoint.size(), index)),
                  Text.of("count from 0", "0から数えてください"))));
    }
    LogReader reader = new LogReader(folder, checkpoint.size());
    return new Checked.Sound<>(
        new ProofFile(
            reader.opening(index),
            index,
            new Proofs(reader).inclusion(index, checkpoint.size()),
            note));
  }
}
