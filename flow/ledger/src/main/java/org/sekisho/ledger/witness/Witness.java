package org.sekisho.ledger.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.log.DurableFile;
import org.sekisho.ledger.log.PublicLog;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.ledger.tree.Verification;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Somebody under another administration who looks at a log again and again. What the witness has
 * once cosigned can neither be changed nor taken back without its notice: a log that was restored
 * from yesterday's copy, or that shows two faces, is not cosigned.
 */
public final class Witness {

  private static final String LAST = ".checkpoint";

  private final Path memory;
  private final SignerKey key;

  /**
   * A witness.
   *
   * @param memory where the last checkpoint of each log is kept
   * @param key one of cosignatures
   */
  public Witness(Path memory, SignerKey key) {
    this.memory = memory;
    this.key = key;
  }

  /** Cosigns the checkpoint of a log where it continues the last one seen; remembers it. */
  public Checked<SignedNote> look(PublicLog log, VerifierKey signer, Instant now)
      throws IOException {
    Optional<SignedNote> note = log.note().filter(read -> read.isSignedBy(signer));
    Optional<Checkpoint> fresh = note.flatMap(read -> Checkpoint.parse(read.text()));
    if (fresh.isEmpty() || !fresh.get().origin().equals(signer.name())) {
      return refused(
          "witness.checkpoint.unsigned",
          signer.name(),
          Text.of("there is no checkpoint signed by the log", "台帳の署名のあるチェックポイントがありません"));
    }
    Optional<Checkpoint> last = last(signer);
    Optional<Problem> problem = problem(log, fresh.get(), last);
    if (problem.isPresent()) {
      return new Checked.Broken<>(List.of(problem.get()));
    }
    remember(signer, note.orElseThrow());
    return new Checked.Sound<>(note.orElseThrow().cosign(key, now));
  }

  private Optional<Problem> problem(PublicLog log, Checkpoint fresh, Optional<Checkpoint> last) {
    Checkpoint seen = last.orElse(new Checkpoint(fresh.origin(), 0, Hash.EMPTY));
    if (fresh.size() < seen.size()) {
      return Optional.of(
          problem(
              "witness.log.shrank",
              fresh.origin(),
              Text.of(
                  "the log had " + seen.size() + " entries and now has " + fresh.size(),
                  "台帳の記録が" + seen.size() + "件から" + fresh.size() + "件に減っています")));
    }
    Optional<Proofs> proofs = log.proofs(fresh.size());
    boolean continues =
        proofs.isPresent()
            && Verification.continues(
                seen.size(),
                seen.root(),
                fresh.size(),
                fresh.root(),
                proofs.get().consistency(seen.size(), fresh.size()));
    return continues
        ? Optional.empty()
        : Optional.of(
            problem(
                "witness.log.forked",
                fresh.origin(),
                Text.of(
                    "the log does not continue the one of " + seen.size() + " entries seen before",
                    "以前に確認した" + seen.size() + "件の台帳と連続していません")));
  }

  private static Checked<SignedNote> refused(String code, String log, Text found) {
    return new Checked.Broken<>(List.of(problem(code, log, found)));
  }

  private static Problem problem(String code, String log, Text found) {
    return new Problem(
        code,
        Place.file(log),
        found,
        Text.of(
            "nothing was cosigned; find out who changed the log", "連署していません。台帳を変更した者を調査してください"));
  }

  private Optional<Checkpoint> last(VerifierKey signer) throws IOException {
    Path file = file(signer);
    return Files.exists(file)
        ? SignedNote.parse(Files.readString(file)).flatMap(note -> Checkpoint.parse(note.text()))
        : Optional.empty();
  }

  private void remember(VerifierKey signer, SignedNote note) throws IOException {
    DurableFile.write(file(signer), note.written().getBytes(StandardCharsets.UTF_8));
  }

  private Path file(VerifierKey signer) {
    String name = Hash.ofLeaf(signer.name().getBytes(StandardCharsets.UTF_8)).toString();
    return memory.resolve(name + LAST);
  }
}
