package org.sekisho.letters;

import java.util.List;
import org.sekisho.casework.letter.LetterAct;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.log.ProofCheck;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * A letter's file with the proof that the ledger holds its hash. It exists only where the two
 * belong together and every key that must have signed has signed.
 */
public final class SealedLetter {

  /** The act under which the ledger keeps a letter that went out. */
  public static final String EVENT = "letter.issued";

  private final LetterAct.Issue issue;
  private final byte[] file;
  private final String proof;

  private SealedLetter(LetterAct.Issue issue, byte[] file, String proof) {
    this.issue = issue;
    this.file = file;
    this.proof = proof;
  }

  /** What the ledger has to record of something that happened to a letter. */
  public static Act act(LetterAct happened) {
    return new Act(
        happened.event(),
        happened.at(),
        happened.actor(),
        happened.issue().id(),
        happened.content().hex());
  }

  /** Binds a file to its proof, or tells why they do not belong together. */
  public static Checked<SealedLetter> of(
      LetterAct.Issue issue, byte[] file, String proof, List<VerifierKey> keys) {
    return ProofCheck.of(issue.id() + ".proof", proof, keys)
        .then(act ->
            isOf(act, issue, file)
                ? new Checked.Sound<>(new SealedLetter(issue, file.clone(), proof))
                : new Checked.Broken<>(List.of(another(issue))));
  }

  private static boolean isOf(Act act, LetterAct.Issue issue, byte[] file) {
    ContentHash hash = ContentHash.of(file);
    return act.event().equals(EVENT)
        && act.subject().equals(issue.id())
        && act.content().equals(hash.hex())
        && issue.hash().equals(hash);
  }

  private static Problem another(LetterAct.Issue issue) {
    return new Problem(
        "letter.proof.another",
        Place.file(issue.id() + ".proof"),
        Text.of("the proof is of another file or letter", "この証明は別のファイル又は文書のものです"),
        Text.of("take file and proof of the same issue", "同一の発出に係るファイルと証明を組み合わせてください"));
  }

  public LetterAct.Issue issue() {
    return issue;
  }

  public byte[] file() {
    return file.clone();
  }

  public String proof() {
    return proof;
  }
}
