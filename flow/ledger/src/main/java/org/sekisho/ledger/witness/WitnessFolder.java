package org.sekisho.ledger.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.sekisho.ledger.folder.LogReader;
import org.sekisho.ledger.folder.TextFile;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;

/**
 * What a witness remembers, one file a log: the last note that it countersigned, in a file named by
 * the SHA-256 of the log's name. It is written before the cosignature is told to anyone.
 *
 * @param folder on a disk that those who keep the log cannot write to
 */
public record WitnessFolder(Path folder, Witness witness) {

  /** Looks at a log's folder and countersigns its checkpoint if it follows from the last. */
  public Checked<SignedNote> look(Path log, Instant now) {
    return last().then(last -> LogReader.note(log).then(note -> look(log, note, last, now)));
  }

  private Checked<SignedNote> look(
      Path log, SignedNote note, Optional<Checkpoint> last, Instant now) {
    long size = LogReader.checkpoint(log).map(Checkpoint::size).orElse(0L);
    return witness
        .cosign(log.toString(), note, last, new LogReader(log, size), now)
        .map(this::remembered);
  }

  private Path remembers() {
    return folder.resolve(ContentHash.of(witness.log().name()).hex());
  }

  private Checked<Optional<Checkpoint>> last() {
    Path file = remembers();
    return Files.exists(file)
        ? TextFile.read(file)
            .then(text -> NoteReader.note(file.toString(), text))
            .then(note -> NoteReader.checkpoint(file.toString(), note))
            .map(Optional::of)
        : new Checked.Sound<>(Optional.empty());
  }

  private SignedNote remembered(SignedNote note) {
    try {
      TextFile.write(remembers(), note.print());
      return note;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
